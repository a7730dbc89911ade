import {build} from 'esbuild';import fs from 'fs';
await build({stdin:{contents:`export { readLanguage } from './src/parser/language';export { scan } from './src/parser/quotes/scan';export { findQuotes } from './src/parser/quotes';`,resolveDir:'/work/wt/quotes',loader:'ts'},outfile:'/tmp/dbg.out.mjs',bundle:true,platform:'node',format:'esm',logLevel:'error',tsconfigRaw:'{}'});
const m=await import('/tmp/dbg.out.mjs?'+Date.now());
const text=process.argv[2];
const l=m.readLanguage({text,blocks:[]});const s=m.scan(l);
for(const c of s.clauses)console.log(c.nodes.map((n,i)=>n.region!=null?`«R${n.region}»`:`${n.type}${n.cue?'/'+n.cue.kind+'/'+n.cue.form:''}[${text.slice(l.tokens[n.first].start,l.tokens[n.last-1].end)}${n.chunk?'|'+n.chunk.kind+':'+text.slice(l.tokens[n.chunk.nameFirst].start,l.tokens[n.chunk.head].end):''}]${c.subjects[i]>=0?'→'+c.subjects[i]:''}`).join(' '));
for(const q of m.findQuotes(l,{entities:[]}))console.log(q.kind,JSON.stringify(q.text.slice(0,60)),q.speaker,q.rule,q.confidence.toFixed(2), q.why??'');
