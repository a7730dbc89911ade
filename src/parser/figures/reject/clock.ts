import { at, glued, isNumber, type Scope, word } from '../scope';

const ZONES = new Set('am pm a.m. p.m. a.m p.m gmt utc est edt pst pdt cet bst et pt ist oclock'.split(' '));
const CLOCK_WORDS = new Set("o'clock o’clock noon midnight hrs".split(' '));

/** Clock times and race times: "9:01", "10.45pm", "6 a.m.", "1:36.6", "0401 GMT". */
export function isClock(s: Scope, first: number, last: number): boolean {
  if (at(s, last)?.text === ':' && glued(s, last) && isNumber(s, last + 1) && glued(s, last + 1)) return true;
  if (at(s, first - 1)?.text === ':' && glued(s, first) && isNumber(s, first - 2) && glued(s, first - 1)) return true;
  const next = word(s, last);
  if (ZONES.has(next)) return next.length < 4 || !at(s, first)!.text.includes(',');
  if (next === 'local' && word(s, last + 1) === 'time') return true;
  if (next === 'a' || next === 'p') return word(s, last + 1) === '.' && word(s, last + 2).startsWith('m');
  return CLOCK_WORDS.has(next) || word(s, last + 1) === "o'clock";
}
