import type { Token } from '../../language';
import { isCapital } from './islands';
import { IN_PERSONS } from './lexicon';
import type { Runs } from './runs';
import { AT, CAPITAL, LOWER, ORGANIZATION, PLACE, SPEECH, TITLE, type Word } from './words';

/** What the whole article shows of a capitalised word; one bit each. */
export const AFTER_TITLE = 1;
export const AFTER_FIRST_NAME = 2;
export const IN_ORGANIZATION = 4;
export const IN_PLACE = 8;
export const SPEAKS = 16;
export const AFTER_AT = 32;
export const LOWER_TOO = 64;
export const POSSESSIVE = 128;
export const ENDS_RUN = 256;
export const STARTS_RUN = 512;
export const AFTER_THE = 1024;
export const INSIDE_SENTENCE = 2048;
export const IN_BRACKETS = 4096;
export const BEFORE_LOWER = 8192;
export const BITS = 14;

/** Evidence of each lower-case word hash, over all of the article. */
export function readEvidence(tokens: readonly Token[], words: readonly Word[], starts: Uint8Array, runs: Runs): Map<number, number> {
  const evidence = new Map<number, number>();
  const add = (hash: number, bits: number) => evidence.set(hash, (evidence.get(hash) ?? 0) | bits);
  for (let i = 0; i < tokens.length; i++) {
    const word = words[i]!;
    if (word.writing === LOWER) add(word.hash, LOWER_TOO);
    else if (isCapital(word) && runs.first[i]! >= 0) add(word.hash, bitsAt(tokens, words, starts, runs, i));
  }
  return evidence;
}

function bitsAt(tokens: readonly Token[], words: readonly Word[], starts: Uint8Array, runs: Runs, i: number): number {
  const first = runs.first[i]!;
  const last = runs.last[i]!;
  const word = words[i]!;
  const before = words[first - 1];
  const after = words[last];
  const tail = words[last - 1]!.lists;
  let bits = 0;
  const left = i > first ? words[i - 1] : before;
  if (left && left.lists & TITLE) bits |= AFTER_TITLE;
  if (i > first && words[i - 1]!.flags & IN_PERSONS && words[i - 1]!.writing === CAPITAL) bits |= AFTER_FIRST_NAME;
  if (last - first > 1 && tail & ORGANIZATION) bits |= IN_ORGANIZATION;
  if (last - first > 1 && tail & PLACE) bits |= IN_PLACE;
  if (after && i === last - 1 && after.lists & SPEECH) bits |= SPEAKS;
  if (before && i === first && before.lists & AT) bits |= AFTER_AT;
  if (tokens[last] && i === last - 1 && /^['’]s$/.test(tokens[last]!.text)) bits |= POSSESSIVE;
  if (last - first > 1 && i === last - 1) bits |= ENDS_RUN;
  if (last - first > 1 && i === first) bits |= STARTS_RUN;
  if (i === first && tokens[first - 1]?.lower === 'the') bits |= AFTER_THE;
  if (!starts[i]) bits |= INSIDE_SENTENCE;
  if (last - first === 1 && tokens[first - 1]?.text === '(' && tokens[last]?.text === ')') bits |= IN_BRACKETS;
  if (after && i === last - 1 && after.writing === LOWER && !(after.lists & SPEECH) && word.lists === 0) bits |= BEFORE_LOWER;
  return bits;
}
