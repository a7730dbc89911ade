import { readNumber } from './number';
import { scaled } from './number/digits';
import { at, glued, isHyphen, isNumber, isWord, type Scope, word } from './scope';
import type { Numeral, Quantity } from './types';
import { readMeasure } from './unit/measure';
import { moneyAfter, moneyBefore } from './unit/money';

/** Reads a number at token `i` with sign, currency and unit of measure; counted nouns are not its business. */
export function readQuantity(s: Scope, i: number): Quantity | null {
  const number = readNumber(s, i);
  if (!number) return null;
  const special = withTolerance(s, number) ?? summedUp(s, number);
  if (special) return special;
  takePlus(s, number);
  const minus = isHyphen(s, i - 1) && glued(s, i) && glued(s, i - 1) && '$£€'.includes(at(s, i - 2)?.text ?? '?');
  const prefix = moneyBefore(s, minus ? i - 1 : i);
  if (minus && number.value !== null) number.value = -number.value;
  const sign = readSign(s, prefix ? prefix.first : i, i);
  if (sign.negative && number.value !== null) number.value = -number.value;
  const first = sign.first;
  if (prefix) return withMoney(s, { first, last: number.last, number, unit: prefix.unit });
  const measure = readMeasure(s, number.last);
  const metres = metresOrMillions(s, number.last, measure?.last ?? 0);
  if (metres) {
    number.value = number.value === null ? null : scaled(number.value, 1e6);
    number.scale = 1e6;
    number.last = metres;
    return withMoney(s, { first, last: metres, number, unit: null });
  }
  const after = moneyAfter(s, number.last, number);
  if (after) return { first, last: after.last, number, unit: after.unit };
  if (measure && !(number.form === 'words' && /^[A-Z]{1,3}$/.test(measure.unit.name)))
    return { first, last: measure.last, number, unit: measure.unit };
  return { first, last: number.last, number, unit: null };
}

/** "5.0 ± 0.4 kg": the unit behind the tolerance belongs to the number before it. */
function withTolerance(s: Scope, number: Numeral): Quantity | null {
  if (at(s, number.last)?.text !== '±') return null;
  const spread = readNumber(s, number.last + 1);
  const measure = spread && readMeasure(s, spread.last);
  return measure && { first: number.first, last: measure.last, number, unit: measure.unit };
}

/** "tens of thousands of dollars", "hundreds of miles": a vague number with the unit behind "of". */
function summedUp(s: Scope, number: Numeral): Quantity | null {
  if (number.form !== 'vague' || word(s, number.last) !== 'of') return null;
  const i = number.last + 1;
  const found = moneyAfter(s, i, { ...number, scale: 1e6 }) ?? readMeasure(s, i);
  return found && { first: number.first, last: found.last, number, unit: found.unit };
}

/** "30+ years": the plus between a number and its unit makes it a lower bound. */
function takePlus(s: Scope, number: Numeral): void {
  if (at(s, number.last)?.text !== '+' || !glued(s, number.last) || !isWord(s, number.last + 1)) return;
  number.last++;
  number.atLeast = true;
}

/** "5.8m" after a currency sign is millions; so is the "m" before a counted noun or another unit ("1.2m tons"). */
function withMoney(s: Scope, quantity: Quantity): Quantity {
  const { number } = quantity;
  const suffix = at(s, number.last)?.text;
  if (quantity.unit && number.scale === 1 && (suffix === 'm' || suffix === 'b') && glued(s, number.last)) {
    const scale = suffix === 'm' ? 1e6 : 1e9;
    number.value = number.value === null ? null : scaled(number.value, scale);
    number.scale = scale;
    number.last++;
  }
  const noun = !quantity.unit ? (moneyAfter(s, number.last, number) ?? readMeasure(s, number.last)) : null;
  return noun
    ? { ...quantity, last: noun.last, unit: noun.unit }
    : { ...quantity, last: Math.max(quantity.last, number.last) };
}

/** Index after "m" when it means million: it touches the number and a word follows that is no preposition or size. */
function metresOrMillions(s: Scope, i: number, last: number): number {
  if (at(s, i)?.text !== 'm' || !glued(s, i) || last !== i + 1) return 0;
  const next = at(s, i + 1);
  if (next?.kind !== 'word') return 0;
  return /(?:s|people|men|women)$/.test(next.lower) && next.lower.length > 3 && next.lower !== 'across'
    ? i + 1
    : Number(/^(?:combined|new|more|extra|additional|jobless|unemployed)$/.test(next.lower)) * (i + 1);
}

/** A sign before the number (after or before its currency): "-5", "minus-130", "$-50.8bn", "+0.2%". */
function readSign(s: Scope, first: number, i: number): { first: number; negative: boolean } {
  const before = at(s, first - 1);
  const far = at(s, first - 2);
  if (before?.kind === 'hyphen' && before.text.length === 1 && glued(s, first)) {
    if (word(s, first - 2) === 'minus') return { first: first - 2, negative: true };
    const free = before.spaced || far?.text === '(' || (far !== undefined && '$£€'.includes(far.text));
    if (free && !(isNumber(s, first - 2) && !before.spaced)) {
      const currency = far !== undefined && '$£€'.includes(far.text) && !before.spaced;
      return { first: currency ? first - 2 : first - 1, negative: !isNumber(s, first - 2) };
    }
  }
  if (before?.lower === 'minus' && i === first) return { first: first - 1, negative: true };
  return { first, negative: false };
}
