import type { Candidate } from './candidates';
import type { Scene } from './features';
import type { Region } from './regions';
import type { Scan } from './scan';
import { ADV, AUX, CUE, DET, OBJ, POSS, PREP, PRON, SUB, UPPER, VERB } from './tags';

/** Words right before marks that only name something: "called", "the word", "entitled", "a song". */
const NAMING = new Set(
  'called titled entitled named nicknamed dubbed known as termed labeled labelled so-called word words term phrase slogan hashtag song songs album film movie book novel show series episode play title banner label headline category codenamed code-named branded renamed acronym for'.split(
    ' ',
  ),
);

/** Signs of a sentence inside the marks: small words that a title or a coinage seldom has. */
const CLAUSE = PRON | AUX | OBJ | SUB;

/**
 * What tells words that were said from a scare quote, a title, a nickname or a coinage.
 * @param at node of the region; `chosen` is the likeliest speaker
 */
export function gateFeatures(scene: Scene, at: number, chosen: Candidate): string[] {
  const { scan, clause } = scene;
  const region = scan.regions[clause.nodes[at]!.region!]!;
  const start = clause.nodes[at - 1] === undefined;
  return ['gate', ...wordFeatures(scan, region), ...edgeFeatures(scan, region, start), ...chosenFeatures(chosen)];
}

const lengthOf = (words: number) =>
  words > 12 ? 'many' : words > 7 ? '12' : words > 4 ? '7' : words > 2 ? '4' : words;

/** Length, capitals and small words inside the marks. */
function wordFeatures(scan: Scan, region: Region): string[] {
  const { tokens } = scan;
  const from = region.first + 1;
  const to = region.closed ? region.last - 1 : region.last;
  const { words, capitals, clausal, small } = countWords(scan, from, to);
  const out = [`words:${lengthOf(words)}`];
  const last = tokens[to - 1]?.text ?? '';
  if (/^[.,!?]$/.test(last)) out.push(`end:${last === ',' ? 'comma' : 'stop'}`);
  if (words > 1 && small === 0 && capitals > 1)
    out.push('title', `title:${last === ',' || last === '.' ? 'end' : 'open'}`);
  else if (tokens[from] && tokens[from].text !== tokens[from].lower) out.push('capital');
  if (clausal > 0) out.push(clausal > 1 ? 'clause:2' : 'clause:1');
  if (region.style === 'single') out.push('single');
  return out;
}

function countWords({ tokens, bits }: Scan, from: number, to: number) {
  const count = { words: 0, capitals: 0, clausal: 0, small: 0 };
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    count.words++;
    if (token.text !== token.lower) count.capitals++;
    else if (!(bits[i]! & (DET | PREP))) count.small++;
    if (bits[i]! & CLAUSE) count.clausal++;
  }
  return count;
}

const MODIFIED = PREP | AUX | ADV | CUE | VERB | SUB | PRON | UPPER;

/** The words right before and after the marks. */
function edgeFeatures({ tokens, bits }: Scan, region: Region, start: boolean): string[] {
  const out: string[] = [];
  const after = tokens[region.last];
  const before = tokens[region.first - 1];
  if (start || !before) out.push('before:start');
  if (after?.kind === 'word' && !(bits[region.last]! & MODIFIED)) out.push('modifies');
  if (!before) return out;
  if (/['’]s$/.test(before.text)) out.push('before:possessive');
  if (before.lower === 'told' || before.lower === 'on') out.push('before:outlet');
  if (NAMING.has(before.lower)) out.push('naming');
  if (bits[region.first - 1]! & (DET | POSS)) out.push('determined');
  if (before.text === ':' || before.text === ',') out.push(`before:${before.text === ':' ? 'colon' : 'comma'}`);
  const named = after && bits[region.first - 1]! & UPPER && bits[region.last]! & UPPER;
  if (named && region.last - region.first < 6) out.push('nickname');
  return out;
}

function chosenFeatures({ kind, cue, features }: Candidate): string[] {
  const out = [`by:${kind}`];
  if (kind === 'said' && cue) out.push(`by:${cue.cue!.kind}`);
  if (features.some((f) => f === 'cue:after:gap0' || f === 'cue:before:gap0')) out.push('by:close');
  if (features.includes('subject')) out.push('by:subject');
  return out;
}
