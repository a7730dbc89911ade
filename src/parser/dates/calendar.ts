/**
 * Days and periods of the proleptic Gregorian calendar as plain integers. No `Date` object is used, so results cannot
 * depend on the machine's clock or time zone.
 */

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A calendar period, named by its unit and its first day (days since 1970-01-01). */
export interface Period {
  unit: Unit;
  day: number;
}

export interface Civil {
  year: number;
  month: number;
  day: number;
}

/**
 * Days since 1970-01-01 of a calendar day; month 1 to 12. Days outside the month run over into its neighbours.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Calendar day of a day number. Method: as above, civil_from_days. */
export function civil(number: number): Civil {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Weekday of a day number, Monday 0 to Sunday 6. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Whether the calendar has this day (29 February only in leap years). */
export function exists({ year, month, day }: Civil): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const back = civil(dayNumber(year, month, day));
  return back.month === month && back.day === day;
}

const YEARS: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3 };

/** The period of a unit that a day lies in. Weeks begin on Monday (ISO 8601); the 20th century is 1900 to 1999. */
export function periodAt(unit: Unit, day: number): Period {
  if (unit === 'day') return { unit, day };
  if (unit === 'week') return { unit, day: day - weekday(day) };
  const { year, month } = civil(day);
  const years = YEARS[unit];
  if (years) return { unit, day: dayNumber(year - (((year % years) + years) % years), 1, 1) };
  const months = MONTHS[unit]!;
  return { unit, day: dayNumber(year, month - ((month - 1) % months), 1) };
}

/** The same unit `count` steps on (negative: back). */
export function shift({ unit, day }: Period, count: number): Period {
  if (unit === 'day') return { unit, day: day + count };
  if (unit === 'week') return { unit, day: day + 7 * count };
  const { year, month } = civil(day);
  const years = YEARS[unit];
  if (years) return { unit, day: dayNumber(year + years * count, 1, 1) };
  return monthOf(unit, year, month - 1 + MONTHS[unit]! * count);
}

function monthOf(unit: Unit, year: number, months: number): Period {
  const carried = Math.floor(months / 12);
  return { unit, day: dayNumber(year + carried, months - carried * 12 + 1, 1) };
}

/** Last day of a period. */
export function lastDay(period: Period): number {
  return shift(period, 1).day - 1;
}

/** A day moved by whole years or months; a day the month does not have becomes its last one. */
export function moveDay(day: number, unit: 'month' | 'year', count: number): number {
  const at = civil(day);
  const target = shift({ unit: 'month', day: dayNumber(at.year, at.month, 1) }, unit === 'year' ? 12 * count : count);
  return Math.min(target.day + at.day - 1, lastDay(target));
}
