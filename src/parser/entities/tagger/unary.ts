import { mix } from './hash';
import { MARK, type Word } from './words';

/** Where a word stands from the token whose tag is asked for. */
export const OWN = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const FAR_LEFT = 3;
export const FAR_RIGHT = 4;
export const SLOTS = 5;

/** Most features that one word alone gives. */
export const MOST_UNARY = 24;
/** Template numbers of a slot: apart from those of features.ts, which begin at 1. */
const BASE = 1000;

/** Leading bits of a word's cluster; words without one have 0 or -1 alike. */
export const coarse = (word: Word, bits: number): number => (word.cluster + 1023) >> (10 - bits);

/**
 * Writes the hashes of all features that one word alone gives into `out`; returns how many. They do not depend on the
 * rest of the text, so that their weights can be summed once for each word (see scorer.ts).
 */
export function unaryFeatures(word: Word, slot: number, out: Int32Array): number {
  let template = BASE + slot * 50;
  let n = 0;
  const add = (a: number) => {
    out[n++] = mix(mix(template++, a), 0);
  };
  add(word.hash);
  if (slot >= FAR_LEFT) {
    add(coarse(word, 6));
    return n;
  }
  add(word.cluster);
  add(word.lists);
  add(word.suffix3);
  if (slot !== OWN) {
    add(coarse(word, 6));
    return n;
  }
  add(0);
  add(coarse(word, 7));
  add(coarse(word, 5));
  add(word.flags);
  add(word.cased);
  add(word.shape);
  if (word.writing === MARK) return n;
  add(word.prefix2);
  add(word.prefix3);
  add(word.prefix4);
  add(word.suffix1);
  add(word.suffix2);
  add(word.suffix4);
  return n;
}
