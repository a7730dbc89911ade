import { SCALES, VAGUE } from '../data/numerals';
import { type Scope, word } from '../scope';

/** Words before a scale that make it "some hundreds": "several hundred", "a few thousand", "many thousands". */
const SOME = new Set(['several', 'few', 'many']);

/**
 * "dozens", "hundreds of thousands", "tens of millions", "several hundred", "a couple of" from token `i`.
 * `base` is the least that is meant; `couple` is two, loosely.
 */
export function readVague(s: Scope, i: number): { base: number; last: number; couple: boolean } | null {
  const first = word(s, i);
  if (SOME.has(first)) {
    const inner = VAGUE.has(word(s, i + 1)) ? readVague(s, i + 1) : null;
    if (inner) return inner;
    const scale = SCALES.get(word(s, i + 1));
    if (scale === undefined) return null;
    const more = word(s, i + 1) === 'hundred' ? SCALES.get(word(s, i + 2)) : undefined;
    return more !== undefined && more >= 1000
      ? { base: scale * more, last: i + 3, couple: false }
      : { base: scale, last: i + 2, couple: false };
  }
  if (first === 'couple' && word(s, i + 1) === 'of') return { base: 2, last: i + 2, couple: true };
  const base = VAGUE.get(first);
  if (base === undefined) return null;
  const of = word(s, i + 1) === 'of' ? VAGUE.get(word(s, i + 2)) : undefined;
  return of !== undefined && of > base
    ? { base: base * of, last: i + 3, couple: false }
    : { base, last: i + 1, couple: false };
}
