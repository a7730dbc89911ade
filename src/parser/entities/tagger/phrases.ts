import type { Lists } from './context';
import { mix } from './hash';
import { isCapital } from './islands';
import type { Word } from './words';

/** Longest listed name, in tokens. */
export const LONGEST = 6;
const SEED = 0x51ed270b;

/** Key of a name of several words: hashes of its lower-case words in order. */
export function phraseKey(hashes: readonly number[]): number {
  let key = SEED;
  for (const hash of hashes) key = mix(key, hash);
  return key;
}

/** Longest listed name that begins at token `at`: its length in tokens and its kind; 0 and 0 when none does. */
function listedAt(
  words: readonly Word[],
  active: Uint8Array,
  lists: Lists,
  at: number,
): [length: number, kind: number] {
  let found: [number, number] = [0, 0];
  let key = SEED;
  for (let n = 1; n <= LONGEST && active[at + n - 1]; n++) {
    key = mix(key, words[at + n - 1]!.hash);
    const row = lists.phrases.find(key);
    if (row >= 0) found = [n, lists.phraseKinds[row]!];
  }
  return found;
}

/** 0 for the only word of a name, 1 first, 2 inner, 3 last. */
const placeIn = (length: number, i: number): number => (length === 1 ? 0 : i === 0 ? 1 : i === length - 1 ? 3 : 2);

/** Marks tokens that stand in a listed name: kind × 4 + place, longest name first; 0 outside. Kinds begin at 1. */
export function matchPhrases(words: readonly Word[], active: Uint8Array, lists: Lists): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (let at = 0; at < words.length; ) {
    const [length, kind] = active[at] && isCapital(words[at]!) ? listedAt(words, active, lists, at) : [0, 0];
    for (let i = 0; i < length; i++) marks[at + i] = kind * 4 + placeIn(length, i);
    at += Math.max(1, length);
  }
  return marks;
}
