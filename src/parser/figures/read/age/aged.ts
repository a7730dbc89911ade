import { addModifiers, draft } from '../../draft';
import { readNumber } from '../../number';
import { readQuantity } from '../../quantity';
import { readRange } from '../../range';
import { type Scope, word } from '../../scope';
import type { Draft } from '../../types';
import { OLDEST } from './plain';

const UNITS = /^(?:year|month|week|day)s?$/;

/** "aged 34", "age 10", "ages 18 to 34", "the age of 15", "ages of 14 and 18". */
export function readAged(s: Scope, i: number): Draft | null {
  let cue = i - 1;
  if (word(s, cue) === 'between' || word(s, cue) === 'from') cue--;
  if (word(s, cue) === 'of' && /^ages?$/.test(word(s, cue - 1))) cue--;
  if (!/^(?:aged?|ages)$/.test(word(s, cue))) return null;
  const quantity = readQuantity(s, i);
  const value = quantity?.number.value ?? null;
  if (!quantity || value === null || value > OLDEST || (quantity.unit && !UNITS.test(quantity.unit.name))) return null;
  const range = readRange(s, quantity) ?? between(s, i, quantity.last, value);
  const noun = word(s, cue) === 'aged' || cue === i - 1;
  const first = noun && word(s, cue) !== 'ages' ? cue : i;
  const figure = draft({
    first,
    last: range?.last ?? quantity.last,
    kind: 'age',
    rule: 'age.aged',
    value: range ? null : value,
    low: range?.low ?? null,
    high: range?.high ?? null,
    unit: `${range?.unit?.name ?? quantity.unit?.name ?? 'years'} old`,
  });
  if (word(s, cue - 1) === 'the' && /^(?:under|below|over|above)$/.test(word(s, cue - 2))) {
    if (/^[uo]?(?:under|below)$/.test(word(s, cue - 2))) figure.high = value;
    else figure.low = value;
  }
  return addModifiers(s, figure);
}

/** "ages of 14 and 18" without a "between" right before the number. */
function between(
  s: Scope,
  i: number,
  last: number,
  low: number,
): { last: number; low: number; high: number; unit: null } | null {
  const back = [i - 1, i - 2, i - 3, i - 4].some((k) => word(s, k) === 'between');
  const next = back && word(s, last) === 'and' ? readNumber(s, last + 1) : null;
  return next?.value != null && next.value > low ? { last: next.last, low, high: next.value, unit: null } : null;
}
