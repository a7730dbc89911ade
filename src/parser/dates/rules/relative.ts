import { periodAt, shift, type Unit } from '../calendar';
import { type Context, capital, floor, type Rule, word } from '../context';
import { isFuture } from '../direction';
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
  if (word(context, first - 1) === 'the' && !isReference(context, at, before)) return null;
  if (capital(context, at) && context.tokens[first - 1]?.kind === 'mark') return null;
  const value = single(shift(periodAt(unit, context.anchor), step));
  return { first: softened(context, first), last: at + 1, value, rule: 'relative', confidence: 0.9 };
};

/** "the coming week" and "in the last week" place themselves; "the last year of the war" does not. */
function isReference(context: Context, at: number, before: string): boolean {
  if (before === 'coming' || before === 'current') return true;
  return before === 'last' && word(context, at) === 'week' && !/^(?:of|before|and|to)$/.test(word(context, at + 1));
}

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
  if (first < floor(context)) return null;
  const day = unit === 'year' && what === 'end' ? yearEnd(context, first, at + 1) : context.anchor;
  return { first, last: at + 1, value: single(periodAt(unit, day)), rule: 'the-unit', confidence: 0.7 };
};

/** What "the end of the year" weighs before its clause is read: the coming one, however early in the year it is. */
const COMING = { kind: 'month', back: 200, ahead: 60 } as const;

/** "peaked by the end of the year" in a story of March is the December before. */
function yearEnd(context: Context, first: number, last: number): number {
  const now = periodAt('year', context.anchor!);
  const span = { first: word(context, first - 3) === 'the' ? first - 3 : first - 2, last };
  return isFuture(context, span, COMING) ? now.day : shift(now, -1).day;
}
