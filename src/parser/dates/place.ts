import { civil, dayNumber, exists, lastDay, type Period, weekday } from './calendar';
import type { Context } from './context';
import { lean } from './direction';
import { dayOf, monthOf } from './values';

/** Days that a span `[first, last)` of tokens may stand for: the latest not after the anchor and the first after it. */
interface Candidates {
  past: Period;
  future: Period;
}

/** How many times nearer the future date must be before it wins without any cue. */
const BIAS = 2;

function choose(context: Context, span: { first: number; last: number }, { past, future }: Candidates): Period {
  const anchor = context.anchor!;
  const score = lean(context, span.first, span.last);
  const back = Math.max(0, anchor - lastDay(past));
  const ahead = future.day - anchor;
  if (score > 0) return back === 0 || (score < 1.5 && back * 6 < ahead) ? past : future;
  if (score < 0) return past;
  return back > ahead * BIAS ? future : past;
}

/** A month and day without a year: the year before or after the anchor, by tense, cue and nearness. */
export function placeMonthDay(
  context: Context,
  span: { first: number; last: number },
  month: number,
  day: number,
): Period | null {
  if (context.anchor === null) return null;
  const { year } = civil(context.anchor);
  const near: number[] = [];
  for (let y = year - 4; y <= year + 4; y++) if (exists({ year: y, month, day })) near.push(dayNumber(y, month, day));
  const past = near.filter((d) => d <= context.anchor!).at(-1);
  const future = near.find((d) => d > context.anchor!);
  if (past === undefined || future === undefined) return null;
  return past === context.anchor ? dayOf(past) : choose(context, span, { past: dayOf(past), future: dayOf(future) });
}

/** A month without a year. The month of the anchor itself counts as past. */
export function placeMonth(context: Context, span: { first: number; last: number }, month: number): Period | null {
  if (context.anchor === null) return null;
  const now = civil(context.anchor);
  if (now.month === month) return monthOf(now.year, month);
  const year = month < now.month ? now.year : now.year - 1;
  return choose(context, span, { past: monthOf(year, month), future: monthOf(year + 1, month) });
}

/** A bare weekday: the last one before or on the anchor, unless the clause is about the future. */
export function placeWeekday(context: Context, span: { first: number; last: number }, name: number): Period | null {
  if (context.anchor === null) return null;
  const past = context.anchor - ((weekday(context.anchor) - name + 7) % 7);
  if (past === context.anchor) return dayOf(past);
  return dayOf(lean(context, span.first, span.last) >= 1.5 ? past + 7 : past);
}
