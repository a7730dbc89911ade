import type { Token } from '../language';
import type { Chunk } from './heads';
import { SAYING_NOUNS } from './lexicon/nouns';
import type { Node } from './node';
import { POSS } from './tags';

/** A phrase of one pronoun. */
export function pronoun(at: number): Node {
  return {
    type: 'np',
    first: at,
    last: at + 1,
    chunk: { first: at, last: at + 1, head: at, nameFirst: at, kind: 'pronoun' },
  };
}

/** "who" and "which" speak for the phrase before them; elsewhere they open a subordinate clause. */
export function relative(at: number, before: readonly Node[]): Node {
  let i = before.length - 1;
  if (before[i]?.type === 'comma') i--;
  const found = before[i];
  if (found?.type !== 'np') return { type: 'sub', first: at, last: at + 1 };
  return { ...pronoun(at), type: 'who', antecedent: found };
}

/** Where the thing said begins in "her claim", "Ann Lee's promise"; -1 for other phrases. */
export function saidBy(tokens: readonly Token[], bits: Uint16Array, chunk: Chunk): number {
  if (chunk.kind !== 'nominal' || !SAYING_NOUNS.has(tokens[chunk.head]!.lower)) return -1;
  if (bits[chunk.first]! & POSS) return chunk.first + 1;
  for (let i = chunk.head - 1; i > chunk.first; i--) if (/^['’]s?$/.test(tokens[i]!.text)) return i + 1;
  return -1;
}

const ALONE = new Set(
  'one some many several both all most few another others each those none two three four hundreds thousands dozens half'.split(
    ' ',
  ),
);

/** Words that stand alone for people: "Some say", "One told". */
export const standsAlone = (lower: string): boolean => ALONE.has(lower);
