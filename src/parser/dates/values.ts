import { civil, dayNumber, exists, lastDay, type Period, periodAt, shift, type Unit, weekday } from './calendar';

/** What a date expression stands for: one period, or all days from the first period to the last. */
export interface Value {
  first: Period;
  last: Period;
}

const two = (value: number) => String(value).padStart(2, '0');
const four = (value: number) => String(value).padStart(4, '0');

export const single = (period: Period): Value => ({ first: period, last: period });
export const yearOf = (year: number): Period => ({ unit: 'year', day: dayNumber(year, 1, 1) });
export const monthOf = (year: number, month: number): Period => ({ unit: 'month', day: dayNumber(year, month, 1) });
export const dayOf = (day: number): Period => ({ unit: 'day', day });
export const start = (value: Value) => value.first.day;
export const end = (value: Value) => lastDay(value.last);
export const unitOf = (value: Value): Unit | null =>
  value.first.unit === value.last.unit && value.first.day === value.last.day ? value.first.unit : null;

/** ISO week as `YYYY-Www`: the week's year is that of its Thursday (ISO 8601). */
function isoWeek(monday: number): string {
  const { year } = civil(monday + 3);
  const fourth = dayNumber(year, 1, 4);
  return `${four(year)}-W${two((monday - (fourth - weekday(fourth))) / 7 + 1)}`;
}

function isoPeriod(period: Period): string {
  const { year, month, day } = civil(period.day);
  switch (period.unit) {
    case 'day':
      return `${four(year)}-${two(month)}-${two(day)}`;
    case 'week':
      return isoWeek(period.day);
    case 'month':
      return `${four(year)}-${two(month)}`;
    case 'quarter':
      return `${four(year)}-Q${(month + 2) / 3}`;
    case 'year':
      return four(year);
    case 'century':
      return two(Math.floor(year / 100));
    default:
      return `${four(year)}/${four(civil(lastDay(period)).year)}`;
  }
}

/** ISO form of a value: a day, month, year, week (2023-W10), quarter (2023-Q1), century (its first two digits, ISO 8601:2004), or `A/B` with both ends included. */
export function iso({ first, last }: Value): string {
  if (first.unit === last.unit && first.day === last.day) return isoPeriod(first);
  return `${isoPeriod(first).split('/')[0]}/${isoPeriod(last).split('/').at(-1)}`;
}

/** Years that can be written with four digits; anything else is left unplaced. */
export function inRange(value: Value): boolean {
  return value.first.day >= dayNumber(1000, 1, 1) && value.last.day <= dayNumber(2999, 12, 31);
}

/** Day number of an ISO date or the date part of a date-time, as written (its zone is not applied); null if malformed. */
export function parseDay(text: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T\s])/.exec(text ?? '');
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(date) ? dayNumber(date.year, date.month, date.day) : null;
}

/** Saturday and Sunday of the week a day lies in, moved by weeks. */
export function weekend(day: number, weeks = 0): Value {
  const monday = shift(periodAt('week', day), weeks).day;
  return { first: dayOf(monday + 5), last: dayOf(monday + 6) };
}
