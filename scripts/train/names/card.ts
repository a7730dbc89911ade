import type { Doc } from './data';
import { scoresTable } from './scores';

const CREDIT: Record<string, string> = {
  wikinews:
    'Wikinews articles of 2019 and 2020, labelled for this project | texts CC BY 2.5 (credit: Wikinews), labels CC BY 4.0',
  voa: 'Voice of America news, labelled for this project | texts public domain, labels CC BY 4.0',
  stories: 'stories written and labelled for this project | as this project',
  made: 'short texts put together from our own sentences and made-up names | as this project',
  'wikinews-swapped': 'the same Wikinews articles with names exchanged for made-up ones | as above',
  'voa-swapped': 'the same Voice of America news with names exchanged for made-up ones | as above',
  gum: 'GUM (academic, court, bio, voyage, speech, textbook), Amir Zeldes and others | labels CC BY 4.0; texts CC BY, CC BY-SA or public',
  re3d: 're3d (CENTCOM, US State Department, UK Government, Australian DFAT), Dstl | public domain, OGL v3, CC BY 3.0 AU',
  btc: 'Broad Twitter Corpus, Derczynski and others | CC BY 4.0',
};

/** The model's card: what it was learned from, under which licences, and what it weighs. */
export function card(docs: readonly Doc[], facts: Record<string, string>): string {
  const rows = Object.entries(CREDIT).map(([source, credit]) => {
    const own = docs.filter((d) => d.source === source);
    const names = own.reduce((sum, d) => sum + d.labels.length, 0);
    return `| ${source} | ${own.length} | ${names} | ${credit} |`;
  });
  return `# names.bin

A linear-chain conditional random field that finds names in English news. Written by \`npm run train\`; layout in
\`src/parser/entities/tagger/model.ts\`. No weight is learned from a set whose licence forbids it, and none from a benchmark.
Licence of this file: CC BY-SA 4.0, with the credit below (THIRD_PARTY.md says why); its lists keep their own.

| learned from | documents | names | what, and licence |
| --- | --- | --- | --- |
${rows.filter((row) => !/\| 0 \| 0 \|/.test(row)).join('\n')}

Word list: clusters of GloVe vectors (Pennington, Socher and Manning; public domain, PDDL), person names of cspell (MIT),
cities of GeoNames (CC BY 4.0), countries of world-countries (ODbL 1.0), spellings of SCOWL (free with notice). Name lists: ours.

${scoresTable()}
${Object.entries(facts)
  .map(([name, value]) => `- ${name}: ${value}`)
  .join('\n')}
`;
}
