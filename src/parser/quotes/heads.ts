import { genderOfFirstName } from '../entities/firstNames';
import type { Token } from '../language';
import { NAME_PARTICLES } from './lexicon/closed';
import { SPEAKER_NOUNS } from './lexicon/nouns';
import { TITLE, UPPER } from './tags';

export type ChunkKind = 'name' | 'pronoun' | 'nominal';

/** A noun phrase without what follows its head: tokens `[first, last)`, head inside. For a name `nameFirst` skips titles. */
export interface Chunk {
  first: number;
  last: number;
  head: number;
  nameFirst: number;
  kind: ChunkKind;
}

/** The chunk over tokens `[first, last)`: a name when it ends in capitalised words, else a nominal. */
export function makeChunk(tokens: readonly Token[], bits: Uint16Array, first: number, last: number): Chunk {
  let end = last;
  while (end > first + 1 && isTail(tokens[end - 1]!)) end--;
  const head = end - 1;
  let run = head;
  while (run > first && isNamePart(tokens, bits, run - 1)) run--;
  while (run < head && !(bits[run]! & UPPER)) run++;
  const common = run > first && run === head && isCommonNoun(tokens[head]!.lower);
  if (!(bits[head]! & UPPER) || common) return { first, last: end, head, nameFirst: first, kind: 'nominal' };
  return { first, last: end, head, nameFirst: nameStart(tokens, bits, run, head), kind: 'name' };
}

/** First token of the name itself in the capitalised run `[run, head]`: titles and offices are passed over. */
function nameStart(tokens: readonly Token[], bits: Uint16Array, run: number, head: number): number {
  let start = run;
  for (let i = run; i < head; i++) {
    const title = bits[i]! & TITLE || SPEAKER_NOUNS.get(tokens[i]!.lower) === 'person';
    if (title) start = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  }
  if (start > head) start = run;
  if (start === run && tokens[run - 1]?.lower === 'of' && bits[run - 2]! & TITLE) return afterOffice(tokens, run, head);
  return start;
}

/** "one Democrat", "a Republican": a capitalised noun for a person, not a name. */
function isCommonNoun(word: string): boolean {
  const kind = SPEAKER_NOUNS.get(word);
  return kind === 'person' || kind === 'people';
}

/** Where the name begins after an office ("State | John Kerry"): at a given name, else at the last two words. */
function afterOffice(tokens: readonly Token[], run: number, head: number): number {
  for (let i = run + 1; i < head; i++) if (genderOfFirstName(tokens[i]!.lower)) return i;
  return head - 1;
}

const isTail = (token: Token) =>
  token.kind !== 'word' && token.kind !== 'number' ? token.text !== '.' : /^['’]s?$/.test(token.text);

function isNamePart(tokens: readonly Token[], bits: Uint16Array, at: number): boolean {
  const token = tokens[at]!;
  if (bits[at]! & UPPER) return true;
  if (token.text === '-' || token.text === '‑' || token.text === '.' || token.text === '&') return true;
  return NAME_PARTICLES.has(token.lower);
}
