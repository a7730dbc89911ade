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
export function readEvidence(
  tokens: readonly Token[],
  words: readonly Word[],
  starts: Uint8Array,
  runs: Runs,
): Map<number, number> {
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
  return (
    (starts[i] ? 0 : INSIDE_SENTENCE) |
    (last - first > 1 ? inLongRun(words, first, last, i) : 0) |
    leftOf(tokens, words, first, i) |
    (i === last - 1 ? rightOf(tokens, words, first, last) : 0)
  );
}

/** What a run of several words shows of word `i` in it. */
function inLongRun(words: readonly Word[], first: number, last: number, i: number): number {
  const tail = words[last - 1]!.lists;
  const left = words[i - 1]!;
  return (
    (i === last - 1 ? ENDS_RUN : 0) |
    (i === first ? STARTS_RUN : 0) |
    (tail & ORGANIZATION ? IN_ORGANIZATION : 0) |
    (tail & PLACE ? IN_PLACE : 0) |
    (i > first && left.flags & IN_PERSONS && left.writing === CAPITAL ? AFTER_FIRST_NAME : 0)
  );
}

/** What stands before word `i`, whose run begins at `first`. */
function leftOf(tokens: readonly Token[], words: readonly Word[], first: number, i: number): number {
  const left = words[i - 1];
  if (!left) return 0;
  const titled = left.lists & TITLE ? AFTER_TITLE : 0;
  if (i > first) return titled;
  return titled | (left.lists & AT ? AFTER_AT : 0) | (tokens[i - 1]!.lower === 'the' ? AFTER_THE : 0);
}

/** What stands after the last word of run `[first, last)`. */
function rightOf(tokens: readonly Token[], words: readonly Word[], first: number, last: number): number {
  const after = words[last];
  if (!after) return 0;
  const { text } = tokens[last]!;
  const speaks = after.lists & SPEECH ? SPEAKS : 0;
  const bracketed = last - first === 1 && text === ')' && tokens[first - 1]?.text === '(';
  const lower = after.writing === LOWER && !speaks && words[last - 1]!.lists === 0;
  return (
    speaks |
    (text === "'s" || text === '’s' ? POSSESSIVE : 0) |
    (bracketed ? IN_BRACKETS : 0) |
    (lower ? BEFORE_LOWER : 0)
  );
}
