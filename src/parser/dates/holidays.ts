import { dayNumber, weekday } from './calendar';

/** Day number of a holiday in a year. */
type Day = (year: number) => number;

const fixed =
  (month: number, day: number): Day =>
  (year) =>
    dayNumber(year, month, day);

/** The nth weekday (Monday 0) of a month; -1 is the last one. */
const nth =
  (month: number, name: number, count: number): Day =>
  (year) => {
    if (count > 0) {
      const first = dayNumber(year, month, 1);
      return first + ((name - weekday(first) + 7) % 7) + 7 * (count - 1);
    }
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekday(last) - name + 7) % 7);
  };

/** Gregorian Easter Sunday moved by days. Method: the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
const easter =
  (offset: number): Day =>
  (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const f = Math.floor((b + 8) / 25);
    const g = Math.floor((b - f + 1) / 3);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const n = h + l - 7 * m + 114;
    return dayNumber(year, Math.floor(n / 31), (n % 31) + 1) + offset;
  };

/** US election day: the Tuesday after the first Monday of November. */
const election: Day = (year) => nth(11, 0, 1)(year) + 1;

/** Holidays by their words, lower case. Only names that mean one day wherever English news is written. */
export const HOLIDAYS = new Map<string, Day>([
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["new year 's eve", fixed(12, 31)],
  ['new year ’s eve', fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ['new year ’s day', fixed(1, 1)],
  ["valentine 's day", fixed(2, 14)],
  ['valentine ’s day', fixed(2, 14)],
  ["st patrick 's day", fixed(3, 17)],
  ['st patrick ’s day', fixed(3, 17)],
  ['fourth of july', fixed(7, 4)],
  ['july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving day', nth(11, 3, 4)],
  ['memorial day', nth(5, 0, -1)],
  ['labor day', nth(9, 0, 1)],
  ['election day', election],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
]);

/** Every first word of a holiday's name. */
export const HOLIDAY_HEADS = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0]!));
