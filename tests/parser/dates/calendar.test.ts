import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, dayNumber, exists, moveDay, periodAt, shift, weekday } from '../../../src/parser/dates/calendar';
import { HOLIDAYS } from '../../../src/parser/dates/holidays';
import { dayOf, iso, parseDay, single } from '../../../src/parser/dates/values';

const DAY = 86400000;
const anyDay = fc.integer({ min: -350000, max: 370000 });

describe('calendar days', () => {
  it('agree with the platform calendar', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * DAY);
        expect(civil(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
        const { year, month, day: ofMonth } = civil(day);
        expect(dayNumber(year, month, ofMonth)).toBe(day);
      }),
    ));
  it('come back from their ISO form', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(iso(single(dayOf(day))))).toBe(day);
      }),
    ));
  it('know leap years', () => {
    expect(exists({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(exists({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(exists({ year: 2023, month: 4, day: 31 })).toBe(false);
    expect(iso(single(dayOf(moveDay(dayNumber(2024, 2, 29), 'year', -1))))).toBe('2023-02-28');
  });
});

describe('periods', () => {
  it('hold their day and meet the next one', () =>
    fc.assert(
      fc.property(anyDay, fc.constantFrom('week', 'month', 'quarter', 'year', 'decade', 'century'), (day, unit) => {
        const period = periodAt(unit, day);
        const next = shift(period, 1);
        expect(period.day).toBeLessThanOrEqual(day);
        expect(next.day).toBeGreaterThan(day);
        expect(shift(next, -1)).toEqual(period);
        expect(periodAt(unit, next.day)).toEqual(next);
      }),
    ));
  it.each([
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2023-03-08', '2023-W10'],
    ['2024-12-31', '2025-W01'],
  ])('%s lies in ISO week %s', (day, week) => expect(iso(single(periodAt('week', parseDay(day)!)))).toBe(week));
});

describe('movable holidays', () => {
  it.each([
    ['easter sunday', 1961, '1961-04-02'],
    ['easter sunday', 2019, '2019-04-21'],
    ['good friday', 2024, '2024-03-29'],
    ['thanksgiving day', 1999, '1999-11-25'],
    ['memorial day', 2021, '2021-05-31'],
    ['labor day', 2025, '2025-09-01'],
    ['election day', 2022, '2022-11-08'],
  ])('%s %i is %s', (name, year, day) => expect(iso(single(dayOf(HOLIDAYS.get(name)!(year))))).toBe(day));
});
