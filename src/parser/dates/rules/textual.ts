import { periodAt, shift, type Unit } from '../calendar';
import { type Context, floor, focus, type Rule, word } from '../context';
import { DAY_PARTS, STEPS, UNITS } from '../lexicon';
import { single } from '../values';

/** Which earlier dates a period can be counted from: those that name one of that size or smaller. */
const FINER: Record<string, Unit[]> = {
  day: ['day'],
  week: ['day', 'week'],
  month: ['day', 'month'],
  quarter: ['quarter'],
  year: ['day', 'month', 'quarter', 'year'],
};

/** "the previous day", "the following month", "the next morning": counted from the last date of the text. */
export const textualRule: Rule = (context, at) => {
  const before = word(context, at - 1);
  const step = STEPS.get(before);
  const unit = DAY_PARTS.has(word(context, at)) ? 'day' : UNITS.get(word(context, at));
  const low = floor(context);
  const the = word(context, at - 2) === 'the' && at - 2 >= low;
  const counted =
    before === 'previous' || before === 'preceding' || before === 'following' || (before === 'next' && the);
  if (!unit || step === undefined || !counted || at - 1 < low || word(context, at).endsWith('s')) return null;
  const base = FINER[unit] && focus(context, FINER[unit]);
  const from = base ? base.value.first.day : step < 0 ? context.anchor : null;
  if (from === null || !FINER[unit]) return null;
  const value = single(shift(periodAt(unit, from), step));
  return { first: the ? at - 2 : at - 1, last: at + 1, value, rule: 'textual', confidence: base ? 0.75 : 0.55 };
};

/**
 * "that year", "the same month": the period the text spoke of last. "The same day" is left alone: the day it repeats is
 * marked already.
 */
export const sameRule: Rule = (context, at) => {
  const unit = UNITS.get(word(context, at));
  const before = word(context, at - 1);
  if ((unit !== 'year' && unit !== 'month') || (before !== 'that' && before !== 'same')) return null;
  const base = at - 1 >= floor(context) ? focus(context, FINER[unit]!) : null;
  if (!base) return null;
  const wide = before === 'same' && /^(?:the|that)$/.test(word(context, at - 2)) && at - 2 >= floor(context);
  const value = single(periodAt(unit, base.value.first.day));
  return { first: wide ? at - 2 : at - 1, last: at + 1, value, rule: 'same-period', confidence: 0.7 };
};

/** Where "two days earlier" and "a year later" may count from, for `agoRule`. */
export function baseOf(context: Context, unit: Unit) {
  return FINER[unit] ? focus(context, FINER[unit]) : null;
}
