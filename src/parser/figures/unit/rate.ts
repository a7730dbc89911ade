import { at, glued, isHyphen, isNumber, isWord, type Scope, slice, word } from '../scope';
import { readMeasure } from './measure';

/** Nouns that make "a" or "an" mean "per" after an amount: "$70 a barrel", "five percent a year". */
const PER = new Set(
  'year month week day night hour minute second barrel share gallon litre liter ton tonne ounce pound person head copy ticket unit bushel mile kilo kilogram piece bottle plate seat game match pop acre dozen vote'.split(
    ' ',
  ),
);

/** Nouns that "per" is followed by in a set phrase of two words. */
const PAIRS = new Set('square cubic metric troy diluted'.split(' '));

/**
 * "per share", "a barrel", "an hour", "per 100,000 people", "/day" from token `i`, after a unit.
 * @returns the words after "per" and the token after them
 */
export function readRate(s: Scope, i: number): { per: string; last: number } | null {
  const hyphens = isHyphen(s, i) && glued(s, i);
  const j = hyphens ? i + 1 : i;
  const text = word(s, j);
  if (text === 'per' && isNumber(s, j + 1)) return perNumber(s, j + 1);
  if (text === 'per' && isWord(s, j + 1)) {
    const last = PAIRS.has(word(s, j + 1)) && isWord(s, j + 2) ? j + 3 : j + 2;
    return { per: slice(s, j + 1, last), last };
  }
  if (text === 'a' || text === 'an') {
    const k = isHyphen(s, j + 1) ? j + 2 : j + 1;
    const later = /^(?:earlier|later|ago|before|after|old|on)$/.test(word(s, k + 1));
    return PER.has(word(s, k)) && !later && !isHyphen(s, k + 1) ? { per: word(s, k), last: k + 1 } : null;
  }
  if (at(s, j)?.text === '/' && glued(s, j) && PER.has(word(s, j + 1))) return { per: word(s, j + 1), last: j + 2 };
  return null;
}

/** "per 100,000 people", "per 100 km". */
function perNumber(s: Scope, i: number): { per: string; last: number } | null {
  const measure = readMeasure(s, i + 1);
  if (measure) return { per: slice(s, i, measure.last), last: measure.last };
  const noun = isWord(s, i + 1) && /(?:s|people|women|men)$/.test(word(s, i + 1)) ? i + 2 : i + 1;
  return { per: slice(s, i, noun), last: noun };
}
