import { civil, dayNumber, exists, lastDay, type Period, periodAt, weekday } from './calendar';
import type { Context } from './context';
import { type Choice, isFuture } from './direction';
import { dayOf, monthOf } from './values';

interface Span {
  first: number;
  last: number;
}

function choose(context: Context, span: Span, kind: Choice['kind'], past: Period, future: Period): Period {
  const choice = { kind, back: Math.max(0, context.anchor! - lastDay(past)), ahead: future.day - context.anchor! };
  context.trace?.(span, choice, past, future);
  return isFuture(context, span, choice) ? future : past;
}

/**
 * A day that comes every year (a month and day, a holiday): the last one or the next, by tense, cue and nearness.
 * `step` -1 or 1 settles it ("last Oct. 23").
 */
export function placeYearly(
  context: Context,
  span: Span,
  dayIn: (year: number) => number | null,
  step = 0,
): Period | null {
  if (context.anchor === null) return null;
  const { year } = civil(context.anchor);
  let past: number | null = null;
  let future: number | null = null;
  for (let y = year - 8; y <= year + 8; y++) {
    const day = dayIn(y);
    if (day === null) continue;
    if (day <= context.anchor) past = day;
    else future ??= day;
  }
  if (past === null || future === null) return null;
  if (step !== 0) return dayOf(step < 0 ? past : future);
  return past === context.anchor ? dayOf(past) : choose(context, span, 'day', dayOf(past), dayOf(future));
}

/** A month and day without a year. */
export function placeMonthDay(context: Context, span: Span, month: number, day: number, step = 0): Period | null {
  const dayIn = (year: number) => (exists({ year, month, day }) ? dayNumber(year, month, day) : null);
  return placeYearly(context, span, dayIn, step);
}

/** A month without a year. The month of the anchor itself counts as past. */
export function placeMonth(context: Context, span: Span, month: number): Period | null {
  if (context.anchor === null) return null;
  const now = civil(context.anchor);
  if (now.month === month) return monthOf(now.year, month);
  const year = month < now.month ? now.year : now.year - 1;
  return choose(context, span, 'month', monthOf(year, month), monthOf(year + 1, month));
}

/** A bare weekday: the last one before or on the anchor, unless the clause is about the future. */
export function placeWeekday(context: Context, span: Span, name: number): Period | null {
  if (context.anchor === null) return null;
  const past = context.anchor - ((weekday(context.anchor) - name + 7) % 7);
  return past === context.anchor ? dayOf(past) : choose(context, span, 'weekday', dayOf(past), dayOf(past + 7));
}

/** "last Friday", "next Friday": "last" skips a day of the last three that lies in the running week. */
export function stepWeekday(anchor: number, name: number, way: number): Period {
  const back = (weekday(anchor) - name + 7) % 7 || 7;
  if (way > 0) return dayOf(anchor - back + (back === 7 ? 14 : 7));
  const day = anchor - back;
  const running = day >= periodAt('week', anchor).day && back <= 3;
  return dayOf(running ? day - 7 : day);
}
