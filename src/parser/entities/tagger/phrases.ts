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

/**
 * Marks tokens that stand in a listed name: kind × 4 + place (0 only word, 1 first, 2 inner, 3 last), longest name first;
 * 0 outside. Kinds begin at 1.
 */
export function matchPhrases(words: readonly Word[], active: Uint8Array, lists: Lists): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (let at = 0; at < words.length; ) {
    let length = 0;
    let kind = 0;
    if (active[at] && isCapital(words[at]!)) {
      let key = SEED;
      for (let n = 1; n <= LONGEST && at + n <= words.length && active[at + n - 1]; n++) {
        key = mix(key, words[at + n - 1]!.hash);
        const row = lists.phrases.find(key);
        if (row >= 0) {
          length = n;
          kind = lists.phraseKinds[row]!;
        }
      }
    }
    for (let i = 0; i < length; i++) marks[at + i] = kind * 4 + (length === 1 ? 0 : i === 0 ? 1 : i === length - 1 ? 3 : 2);
    at += Math.max(1, length);
  }
  return marks;
}
