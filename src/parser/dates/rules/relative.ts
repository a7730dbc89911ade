import { periodAt, shift, type Unit } from '../calendar';
import { type Context, capital, type Found, floor, type Rule, word } from '../context';
import { STEPS, UNITS } from '../lexicon';
import { single } from '../values';
import { softened } from './day';

/** "previous", "following" and "the next" count from the story's last date, not from the day of writing. */
const FROM_TEXT = new Set(['previous', 'preceding', 'prior', 'following']);

/** "last week", "this year", "next month", "this past quarter", "earlier this week". */
export const relativeRule: Rule = (context, at) => {
  const unit = UNITS.get(word(context, at));
  const before = word(context, at - 1);
  const step = STEPS.get(before);
  if (!unit || unit === 'day' || step === undefined || isPlural(context, at)) return null;
  if (context.anchor === null || at - 1 < floor(context) || FROM_TEXT.has(before)) return null;
  const first = withThis(context, at - 1);
  if (word(context, first - 1) === 'the' && !(before === 'coming' || before === 'current')) return null;
  if (capital(context, at) && context.tokens[first - 1]?.kind === 'mark') return null;
  const value = single(shift(periodAt(unit, context.anchor), step));
  return { first: softened(context, first), last: at + 1, value, rule: 'relative', confidence: 0.9 };
};

const isPlural = (context: Context, at: number) => word(context, at).endsWith('s');

/** First token of "this past week", "this coming Friday": "this" belongs to the word after it. */
export function withThis(context: Context, at: number): number {
  const takes = at - 1 >= floor(context) && word(context, at - 1) === 'this' && word(context, at) !== 'this';
  return takes ? at - 1 : at;
}

const EDGES = /^(?:end|beginning|start|middle|half)$/;

/** "the year" and "the month" are dates only in "the end of the year", "earlier in the month" and their like. */
export const theUnitRule: Rule = (context, at) => {
  const unit = word(context, at) as Unit;
  if ((unit !== 'year' && unit !== 'month' && unit !== 'week') || context.anchor === null) return null;
  const joined = word(context, at - 1) === 'the' ? at - 1 : at;
  const before = word(context, joined - 1);
  const what = word(context, joined - 2);
  const inside = before === 'in' && joined < at && (what === 'earlier' || what === 'later');
  if (!inside && !(before === 'of' && EDGES.test(what) && unit !== 'week')) return null;
  const first = inside ? joined - 2 : joined;
  return first < floor(context) ? null : made(context, unit, first, at + 1);
};

function made(context: Context, unit: Unit, first: number, last: number): Found {
  return { first, last, value: single(periodAt(unit, context.anchor!)), rule: 'the-unit', confidence: 0.7 };
}
