import { at, glued, isHyphen, isNumber, isWord, type Scope, word } from '../scope';

/** Phone numbers, scores of digits, identifiers: three numbers in a chain, or digits that touch letters they do not scale. */
export function isCode(s: Scope, first: number, last: number): boolean {
  const before = at(s, first - 1);
  if (before && glued(s, first) && ('_@&=*\\'.includes(before.text) || (before.text === '/' && isWord(s, first - 2))))
    return true;
  if (before?.text === '.' && glued(s, first) && glued(s, first - 1)) return true;
  if (chained(s, first, last)) return true;
  if (isHyphen(s, first - 1) && glued(s, first) && glued(s, first - 1) && isWord(s, first - 2))
    return !JOINERS.has(word(s, first - 2));
  const next = at(s, last);
  if (next?.text === 'D' && glued(s, last) && first + 1 === last) return true;
  return (next?.text === '×' || next?.text === '@' || word(s, first - 1) === '×') && next !== undefined;
}

/** Words that may be joined to a number by a hyphen without making a name of it ("minus-130", "mid-30s" is none). */
const JOINERS = new Set('minus sub to and or over under now then'.split(' '));

/** "555-123-4567", "01-02-03", "2/3/4", "+44 20 7946": numbers joined on both sides. */
function chained(s: Scope, first: number, last: number): boolean {
  const joins = (i: number) => (isHyphen(s, i) || at(s, i)?.text === '/') && glued(s, i) && glued(s, i + 1);
  const after = joins(last) && isNumber(s, last + 1);
  const before = joins(first - 1) && isNumber(s, first - 2);
  if (before && after) return true;
  if (after && joins(last + 2) && isNumber(s, last + 3)) return true;
  if (before && joins(first - 3) && isNumber(s, first - 4)) return true;
  const phone = (i: number) =>
    /^\d{3}$/.test(at(s, i)?.text ?? '') && isHyphen(s, i + 1) && /^\d{4}$/.test(at(s, i + 2)?.text ?? '');
  return phone(first) || phone(first - 2);
}
