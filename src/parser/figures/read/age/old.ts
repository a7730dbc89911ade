import { addModifiers, draft } from '../../draft';
import { readNumber } from '../../number';
import { readQuantity } from '../../quantity';
import { glued, isHyphen, isNumber, type Scope, word } from '../../scope';
import type { Draft } from '../../types';

/** "34-year-old", "50 year-old", "eighteen-years-old", "six months old". */
export function readOld(s: Scope, i: number): Draft | null {
  const quantity = readQuantity(s, i);
  if (quantity?.unit?.kind !== 'duration') return null;
  const old = isHyphen(s, quantity.last) && glued(s, quantity.last) ? quantity.last + 1 : quantity.last;
  if (!/^olds?$/.test(word(s, old)) && !(word(s, old) === 'of' && word(s, old + 1) === 'age')) return null;
  const last = word(s, old) === 'of' ? old + 2 : old + 1;
  const range = rangeBefore(s, quantity.first, quantity.number.value);
  return addModifiers(
    s,
    draft({
      first: range?.first ?? quantity.first,
      last,
      kind: 'age',
      rule: 'age.old',
      value: range ? null : quantity.number.value,
      low: range?.low ?? null,
      high: range ? quantity.number.value : null,
      unit: `${quantity.unit.name} old`,
    }),
  );
}

/** "a 7- to 12-year-old": the range has been left to the second number. */
function rangeBefore(s: Scope, first: number, high: number | null): { first: number; low: number } | null {
  const to =
    word(s, first - 1) === 'to' || word(s, first - 1) === 'or'
      ? first - 1
      : isHyphen(s, first - 1) && word(s, first - 2) === 'to'
        ? first - 2
        : -1;
  if (to < 0 || high === null) return null;
  const at = isHyphen(s, to - 1) ? to - 2 : to - 1;
  const number = isNumber(s, at) ? readNumber(s, at) : null;
  return number?.value != null && number.value < high ? { first: at, low: number.value } : null;
}
