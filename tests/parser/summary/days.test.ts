import { describe, expect, it } from 'vitest';
import { daysOf, isoWeekday } from '../../../src/parser/summary/days';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('daysOf', () => {
  it.each([
    ['2023-03-07', '2023-03-07', '2023-03-07'],
    ['2023-03-07T22:10:00+02:00', '2023-03-07', '2023-03-07'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['2023-Q1', '2023-01-01', '2023-03-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['2003/2011', '2003-01-01', '2011-12-31'],
  ])('%s covers %s to %s', (value, from, to) => expect(daysOf(value)).toEqual({ from: day(from), to: day(to) }));

  it.each(['', 'soon', 'Tuesday', '23', '/2011', '2011/'])('"%s" is no date', (value) =>
    expect(daysOf(value)).toBeNull(),
  );

  it('keeps early years', () => expect(daysOf('0079-08-24')?.from).toBe(day('0079-08-24')));
});

describe('isoWeekday', () => {
  it.each([
    ['2023-03-06', 1],
    ['2023-03-07', 2],
    ['2024-02-29', 4],
    ['1969-12-28', 7],
    ['1900-01-01', 1],
  ])('%s is %i', (iso, weekday) => expect(isoWeekday(day(iso))).toBe(weekday));
});
