import { covering, type Layers } from '../layers';
import { at, isNumber, type Scope, word } from '../scope';
import type { Quantity } from '../types';
import { isClock } from './clock';
import { isCode } from './codes';
import { isNamed } from './names';
import { isOrdinalDigits } from './ordinal';
import { isYearOrDay } from './year';

/** Whether token `i` lies in a date of the date layer. */
export function inDate(s: Scope, i: number, layers: Layers): boolean {
  const token = at(s, i)!;
  return covering(layers.dates, token.start, token.end) !== undefined;
}

/** Numbers that are no quantities: names, dates, clock times, codes, ordinals. `counts`: a unit or noun follows. */
export function isRejected(s: Scope, quantity: Quantity, layers: Layers, counts: boolean): boolean {
  const { number, unit } = quantity;
  if (isPower(s, number.first)) return true;
  if (unit && unit.kind !== 'duration') return isNamedMeasure(s, quantity);
  const { first, last } = number;
  if (isOrdinalDigits(s, last) || isClock(s, first, last) || isCode(s, first, last)) return true;
  if (unit) return false;
  if (isFixed(s, first) || isNthHalf(s, first)) return true;
  if (inDate(s, first, layers) || inName(s, quantity, layers)) return true;
  return isYearOrDay(s, first, last, counts) || isNamed(s, first, last, counts);
}

/** "1.99×10−30": neither factor nor exponent is an amount on its own. */
const isPower = (s: Scope, i: number) =>
  ['×', '^'].some((sign) => [i - 1, i + 1, i - 3].some((k) => at(s, k)?.text === sign));

function inName(s: Scope, { number }: Quantity, layers: Layers): boolean {
  const name = covering(layers.names, at(s, number.first)!.start, at(s, number.last - 1)!.end);
  return name !== undefined;
}

/** "the 400 metres hurdles": an event, not a length. */
function isNamedMeasure(s: Scope, { last, unit }: Quantity): boolean {
  if (unit?.kind !== 'measure') return false;
  if (at(s, last - 1)!.text === 'Stone') return true;
  return /^(?:hurdles|freestyle|butterfly|breaststroke|backstroke|relay|medley|sprint|steeplechase)$/.test(
    word(s, last),
  );
}

/** "9/11", "24/7", "50-50": set phrases with numbers. */
function isFixed(s: Scope, from: number): boolean {
  const i = at(s, from - 1)?.text === '/' && isNumber(s, from - 2) ? from - 2 : from;
  const pair = at(s, i + 1)?.text === '/' && isNumber(s, i + 2) ? `${word(s, i)}/${word(s, i + 2)}` : '';
  return pair === '9/11' || pair === '24/7' || pair === '7/7' || pair === '50/50';
}

/** "the second half", "half-time", "half staff", "a Fourth of July". */
function isNthHalf(s: Scope, i: number): boolean {
  if (word(s, i + 1) === 'fourth' && word(s, i + 3) === 'july') return true;
  if (word(s, i) !== 'half') return false;
  const before =
    /^(?:first|second|this|next|other|attacking|own|each|latter|third|in|defensive|better|final|last|one)$/.test(
      word(s, i - 1),
    );
  return (
    before ||
    /^(?:-|time|staff|mast|back|brother|sister|marathon|way|hearted|hour|century|year|term|life|price|empty|full|day)$/.test(
      word(s, i + 1),
    )
  );
}
