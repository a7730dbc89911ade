import { civil, periodAt, shift, type Unit, weekday } from '../calendar';
import { type Context, type Found, floor, focus, type Rule, word } from '../context';
import { SEASONS, STEPS, UNITS } from '../lexicon';
import { monthOf, single, unitOf, type Value, weekend, yearOf } from '../values';
import { softened } from './day';

/** "last week", "this year", "next month", "the previous day", "earlier this week", "that year", "the same month". */
export const relativeRule: Rule = (context, at) => {
  const unit = UNITS.get(word(context, at));
  const before = word(context, at - 1);
  if (!unit || context.anchor === null || at - 1 < floor(context) || word(context, at).endsWith('s')) return null;
  const step = STEPS.get(before);
  if (step === undefined) return back(context, at, unit, before);
  const near =
    before === 'previous' ||
    before === 'preceding' ||
    before === 'following' ||
    (before === 'next' && word(context, at - 2) === 'the');
  if (unit === 'day' || (near && unit !== 'decade' && unit !== 'century'))
    return fromFocus(context, at, unit, step, near);
  if (word(context, at - 2) === 'the' && (unit === 'decade' || unit === 'century' || before === 'past')) return null;
  const value = single(shift(periodAt(unit, context.anchor), step));
  return {
    first: softened(context, thisPast(context, at - 1)),
    last: at + 1,
    value,
    rule: 'relative',
    confidence: 0.9,
  };
};

const thisPast = (context: Context, at: number) =>
  at - 1 >= floor(context) && word(context, at - 1) === 'this' && word(context, at) !== 'this' ? at - 1 : at;

/** "the previous day", "the following month", counted from the last date of that kind in the text. */
function fromFocus(context: Context, at: number, unit: Unit, step: number, near: boolean): Found | null {
  if (!near) return null;
  const base = focus(
    context,
    unit === 'year' ? ['year', 'month', 'day'] : unit === 'month' ? ['month', 'day'] : ['day'],
  );
  const period = base ? periodAt(unit, base.value.first.day) : periodAt(unit, context.anchor!);
  const first = word(context, at - 2) === 'the' && at - 2 >= floor(context) ? at - 2 : at - 1;
  return {
    first,
    last: at + 1,
    value: single(shift(period, step)),
    rule: 'relative-text',
    confidence: base ? 0.75 : 0.6,
  };
}

/** "that day", "that year", "the same month": the period the text spoke of last. */
function back(context: Context, at: number, unit: Unit, before: string): Found | null {
  if (before === 'the') return theUnit(context, at, unit);
  if (before !== 'that' && before !== 'same') return null;
  const finer: Unit[] =
    unit === 'day'
      ? ['day']
      : unit === 'week'
        ? ['day', 'week']
        : unit === 'month'
          ? ['day', 'month']
          : ['day', 'month', 'quarter', 'year'];
  const base = focus(context, finer);
  if (!base) return null;
  const first =
    before === 'same' && /^(?:the|that)$/.test(word(context, at - 2)) && at - 2 >= floor(context) ? at - 2 : at - 1;
  return {
    first,
    last: at + 1,
    value: single(periodAt(unit, base.value.first.day)),
    rule: 'same-period',
    confidence: 0.75,
  };
}

/** "the year" and "the month" are dates only inside "the end of the year" and its like. */
function theUnit(context: Context, at: number, unit: Unit): Found | null {
  if (unit !== 'year' && unit !== 'month') return null;
  if (word(context, at - 2) !== 'of' || !/^(?:end|beginning|start|middle|half)$/.test(word(context, at - 3)))
    return null;
  const value = single(periodAt(unit, context.anchor!));
  return { first: at - 1, last: at + 1, value, rule: 'the-unit', confidence: 0.7 };
}

/** "the weekend", "last weekend", "this coming weekend". */
export const weekendRule: Rule = (context, at) => {
  if (context.anchor === null || at - 1 < floor(context)) return null;
  const before = word(context, at - 1);
  if (before !== 'the' && before !== 'over' && !STEPS.has(before)) return null;
  const step = STEPS.get(before);
  const early = weekday(context.anchor) < 5;
  const weeks = step === -1 ? -1 : step === 1 ? (early ? 0 : 1) : step === 0 ? 0 : early ? -1 : 0;
  const first = before === 'over' ? at : thisPast(context, at - 1);
  return { first, last: at + 1, value: weekend(context.anchor, weeks), rule: 'weekend', confidence: 0.8 };
};

/** "last summer", "this spring": the year it fell in. */
export const seasonRule: Rule = (context, at) => {
  const step = STEPS.get(word(context, at - 1));
  if (!SEASONS.has(word(context, at)) || step === undefined || context.anchor === null || at - 1 < floor(context))
    return null;
  if (word(context, at - 2) === 'the') return null;
  const { year, month } = civil(context.anchor);
  const ended = { spring: 6, summer: 9, autumn: 12, fall: 12, winter: 3 }[word(context, at)] ?? 1;
  const value =
    step === 0
      ? year
      : step < 0
        ? month >= ended && ended > 1
          ? year
          : year - 1
        : month < ended - 3
          ? year
          : year + 1;
  return {
    first: softened(context, at - 1),
    last: at + 1,
    value: single(yearOf(value)),
    rule: 'season',
    confidence: 0.75,
  };
};

/** "the end of the year" (its last month), "the beginning of this year", "the end of July", "the first half of this year". */
export function edge(context: Context, found: Found): Found {
  const unit = unitOf(found.value);
  const what = word(context, found.first - 2);
  const low = floor(context);
  if (word(context, found.first - 1) !== 'of' || found.first - 2 < low) return found;
  const which = word(context, found.first - 3);
  const value = unit === 'year' ? edgeValue(what, which, civil(found.value.first.day).year) : null;
  if (!value && !(unit === 'month' && /^(?:end|beginning|start|middle)$/.test(what))) return found;
  let first = found.first - (/^(?:first|second|last)$/.test(which) && found.first - 3 >= low ? 3 : 2);
  if (word(context, first - 1) === 'the' && first - 1 >= low) first--;
  return { ...found, first, value: value ?? found.value, rule: `${found.rule}-edge` };
}

function edgeValue(what: string, which: string, year: number): Value | null {
  if (what === 'end') return single(monthOf(year, 12));
  if (what === 'beginning' || what === 'start') return single(monthOf(year, 1));
  if (what === 'half' && which === 'first') return { first: monthOf(year, 1), last: monthOf(year, 6) };
  if (what === 'half' && (which === 'second' || which === 'last'))
    return { first: monthOf(year, 7), last: monthOf(year, 12) };
  return null;
}
