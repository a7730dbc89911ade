import type { Token } from '../language';
import { readQuantity } from './quantity';
import { at, glued, isHyphen, type Scope, word } from './scope';
import type { Numeral, Quantity, Unit } from './types';

/** Two quantities read as one: an interval, or the two states of a change. */
export interface Range {
  first: number;
  last: number;
  low: number;
  high: number;
  unit: Unit | null;
  states: boolean;
  parts: [Quantity, Quantity];
}

/** Words between a state and the next one ("from 21 mpg combined to 23"). */
const LONGEST_GAP = 5;

/** Joins quantity `a` with the one after "to", "and", "or" or a dash, when the two are one range. */
export function readRange(s: Scope, a: Quantity): Range | null {
  const before = word(s, a.first - 1);
  const joined = joinedAt(s, a, before);
  if (joined < 0) return null;
  const b = readQuantity(s, joined) ?? readQuantity(s, afterSign(s, joined));
  if (!b || b.first < a.last) return null;
  return combine(s, a, b, before);
}

/** Index of the token after a connector, or -1. */
function joinedAt(s: Scope, a: Quantity, before: string): number {
  const i = a.last;
  const connector = word(s, i);
  if (connector === 'to') return i + 1;
  if (connector === 'and') return before === 'between' ? i + 1 : -1;
  if (connector === 'or') return i + 1;
  if (isHyphen(s, i)) {
    if (word(s, i + 1) === 'to') return isHyphen(s, i + 2) ? i + 3 : i + 2;
    return glued(s, i) === glued(s, i + 1) ? i + 1 : -1;
  }
  if (before !== 'from') return -1;
  for (let j = i + 1; j <= i + LONGEST_GAP; j++) if (word(s, j) === 'to' && word(s, j - 1) !== ',') return j + 1;
  return -1;
}

/** Over signs and letters of a currency to its number: "$5", "US$5". */
function afterSign(s: Scope, i: number): number {
  let j = i;
  while (j < i + 3 && mayBeCurrency(at(s, j))) j++;
  return j;
}

const mayBeCurrency = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'symbol' ||
    (token.kind === 'word' && token.text === token.text.toUpperCase() && token.text.length < 4));

const sameUnit = (a: Unit | null, b: Unit | null) =>
  !a || !b || (a.kind === b.kind && (a.name === b.name || a.name.at(-1) === b.name.at(-1)));

function combine(s: Scope, a: Quantity, b: Quantity, before: string): Range | null {
  if (a.number.value === null || b.number.value === null) return null;
  const connector = word(s, a.last);
  if (!sameUnit(a.unit, b.unit) || (a.unit && !b.unit && !before.startsWith('from') && a.unit.kind !== 'money'))
    return null;
  const low = shared(a.number, b);
  const high = b.number.value;
  const from =
    before === 'from' &&
    !/^(?:range|ranges|ranging|ranged|run|runs|anywhere|vary|varies|varied|varying|aged|ages)$/.test(
      word(s, a.first - 2),
    );
  if (!from && low >= high) return null;
  if (connector === 'or' && !(high <= low * 3 && high - low <= 500 && a.number.form === b.number.form)) return null;
  if (connector === 'to' && !from && !a.unit && !b.unit && a.number.form !== b.number.form) return null;
  const first =
    before === 'between' || (from && b.first > a.last + 1) ? a.first - Number(before === 'between') : a.first;
  return { first, last: b.last, low, high, unit: b.unit ?? a.unit, states: from, parts: [a, b] };
}

/** "four to five thousand": the first number takes the scale of the second when it has none of its own. */
function shared(a: Numeral, b: Quantity): number {
  const value = a.value!;
  const { scale } = b.number;
  const fits = a.scale === 1 && scale > 1 && Math.abs(value) < scale && value * scale < b.number.value!;
  return fits && (value < 1000 || scale > 1000) && value < 1000 ? value * scale : value;
}
