import { moveDay, periodAt, shift, type Unit } from '../calendar';
import { type Context, type Found, floor, type Rule, whole, word } from '../context';
import { ABOUT, NUMBERS, TENS, UNITS } from '../lexicon';
import { dayOf, single, type Value } from '../values';
import { quarterFocus } from './period';
import { baseOf } from './textual';

/** "three years ago", "a month ago", "more than 45 years ago", "a year-and-a-half ago", "two days later"; "a month earlier than usual" compares. */
export const agoRule: Rule = (context, at) => {
  const unit = UNITS.get(word(context, at));
  if (!unit || context.anchor === null) return null;
  const end = halfAfter(context, at + 1);
  const cue = word(context, end);
  if (cue !== 'ago' && cue !== 'earlier' && cue !== 'later') return null;
  const count = countBefore(context, at);
  if (!count || (cue !== 'ago' && word(context, end + 1) === 'than')) return null;
  const first = modifiers(context, count.first);
  const yearBack = unit === 'year' && count.value === 1 && cue !== 'later' ? quarterFocus(context) : null;
  if (yearBack) return made(first, end + 1, single(shift(yearBack.value.first, -4)), 'ago-quarter', 0.65);
  if (cue === 'ago') return ago(context, { first, last: end + 1 }, unit, count.value);
  return fromText(context, { first, last: end + 1 }, unit, cue === 'later' ? count.value : -count.value);
};

function ago(context: Context, span: { first: number; last: number }, unit: Unit, count: number): Found | null {
  const anchor = context.anchor!;
  const steps = unit === 'decade' ? count * 10 : unit === 'century' ? count * 100 : count;
  const own = unit === 'decade' || unit === 'century' ? 'year' : unit;
  const exact = word(context, span.last) === 'today' && (own === 'year' || own === 'month');
  if (exact) return made(span.first, span.last + 1, single(dayOf(moveDay(anchor, own, -steps))), 'ago-today', 0.95);
  return made(span.first, span.last, single(shift(periodAt(own, anchor), -steps)), 'ago', 0.88);
}

/** "four years earlier", "a month later": counted from the last date of the text. */
function fromText(context: Context, span: { first: number; last: number }, unit: Unit, steps: number): Found | null {
  const base = baseOf(context, unit);
  if (!base) return null;
  const value = single(shift(periodAt(unit, base.value.first.day), steps));
  return made(span.first, span.last, value, 'from-text', 0.45);
}

function made(first: number, last: number, value: Value, rule: string, confidence: number): Found {
  return { first, last, value, rule, confidence };
}

/** Token after "-and-a-half" or "and a half", or `at` itself. */
function halfAfter(context: Context, at: number): number {
  const parts = ['and', 'a', 'half'];
  let to = at;
  for (const part of parts) {
    if (word(context, to) === '-') to++;
    if (word(context, to) !== part) return at;
    to++;
  }
  return to;
}

/** The whole number that ends before token `at`: digits, "twenty-five", "a", "a couple of", "a dozen". */
export function countBefore(context: Context, at: number): { first: number; value: number } | null {
  const low = floor(context);
  let last = at - 1;
  if (word(context, last) === ']') last--;
  const digits = whole(context, last, 4);
  const words = NUMBERS.get(word(context, last)) ?? TENS.get(word(context, last)) ?? Number.NaN;
  const value = Number.isNaN(digits) ? words : digits;
  if (last < low || Number.isNaN(value)) return null;
  if (word(context, last) !== word(context, at - 1) && word(context, last - 1) === '[')
    return { first: last - 1, value };
  const tens = word(context, last - 1) === '-' ? TENS.get(word(context, last - 2)) : undefined;
  return tens !== undefined && value < 10 && last - 2 >= low
    ? { first: last - 2, value: tens + value }
    : { first: last, value };
}

function modifiers(context: Context, at: number): number {
  const low = floor(context);
  if (at - 1 >= low && ABOUT.has(word(context, at - 1))) return at - 1;
  if (at - 2 >= low && word(context, at - 1) === 'than' && /^(?:more|less)$/.test(word(context, at - 2))) return at - 2;
  return at;
}
