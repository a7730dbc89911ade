/** A closed interval of days, counted from 1970-01-01 (UTC). */
export interface Days {
  from: number;
  to: number;
}

const DAY = 86_400_000;

/** Centuries that news speaks of, by their first two digits. */
const CENTURY = /^(?:0[4-9]|1\d|2[01])$/;

/** Days that a date value covers ("2023-03-07", "2017-12", "2014", "2023-W10", "2023-Q1", century "19", "A/B"); null when it is none. */
export function daysOf(value: string): Days | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = daysOf(value.slice(0, slash));
    const to = daysOf(value.slice(slash + 1));
    return from && to && { from: from.from, to: to.to };
  }
  if (CENTURY.test(value)) return monthsOf(Number(value) * 100, 1, 1200);
  const match = /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)|Q([1-4])))?/.exec(value);
  if (!match) return null;
  const [, y, month, day, week, quarter] = match;
  const year = Number(y);
  if (week) return weekDays(year, Number(week));
  if (quarter) return monthsOf(year, Number(quarter) * 3 - 2, 3);
  if (!month) return monthsOf(year, 1, 12);
  if (!day) return monthsOf(year, Number(month), 1);
  const one = number(year, Number(month), Number(day));
  return { from: one, to: one };
}

const number = (year: number, month: number, day: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / DAY);
};
const monthsOf = (year: number, month: number, length: number): Days => ({
  from: number(year, month, 1),
  to: number(year, month + length, 1) - 1,
});

/** ISO 8601 weeks: the first holds January 4th. */
function weekDays(year: number, week: number): Days {
  const fourth = number(year, 1, 4);
  const from = fourth - (isoWeekday(fourth) - 1) + (week - 1) * 7;
  return { from, to: from + 6 };
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
