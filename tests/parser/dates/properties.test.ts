import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/parser/dates';
import { civil } from '../../../src/parser/dates/calendar';
import { dayOf, iso, single, yearOf } from '../../../src/parser/dates/values';
import { readLanguage } from '../../../src/parser/language';
import { dates } from './read';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SUFFIX = (day: number) =>
  day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
const two = (n: number) => String(n).padStart(2, '0');

/** Ways to write one day in full. */
const DAY_FORMS: ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}${SUFFIX(d)}, ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `the ${d}${SUFFIX(d)} of ${MONTHS[m - 1]}, ${y}`,
  (y, m, d) => `${MONTHS[m - 1]!.slice(0, 3)}${m === 5 ? '' : '.'} ${d}, ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]!.slice(0, 3)} ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${m}/${d}/${y}`,
];

const anyDay = fc.integer({ min: -60000, max: 40000 });
const anyForm = fc.constantFrom(...DAY_FORMS);

describe('dates written in full', () => {
  it('have the same value in every notation, whatever the day of writing', () =>
    fc.assert(
      fc.property(anyDay, anyForm, fc.option(anyDay), (day, form, published) => {
        const { year, month, day: ofMonth } = civil(day);
        const text = `The bridge was opened on ${form(year, month, ofMonth)} by the mayor.`;
        const found = dates(text, published === null ? null : iso(single(dayOf(published))));
        expect(found.map(([, value]) => value)).toEqual([iso(single(dayOf(day)))]);
      }),
      { numRuns: 500 },
    ));
  it('have the same value as years and months', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2050 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(dates(`It began in ${year}.`, null)).toEqual([[`${year}`, iso(single(yearOf(year)))]]);
        const name = `${MONTHS[month - 1]} ${year}`;
        expect(dates(`It began in ${name}.`, null)).toEqual([[name, `${year}-${two(month)}`]]);
      }),
    ));
  it('are placed within a year of the day of writing where the year is left out', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (day, published) => {
        const { month, day: ofMonth } = civil(day);
        fc.pre(!(month === 2 && ofMonth === 29));
        const found = dates(`He was seen on ${MONTHS[month - 1]} ${ofMonth}.`, iso(single(dayOf(published))));
        expect(found).toHaveLength(1);
        expect(found[0]![1]).toMatch(new RegExp(`-${two(month)}-${two(ofMonth)}$`));
        expect(Math.abs(Date.parse(found[0]![1]!) / 86400000 - published)).toBeLessThanOrEqual(366);
      }),
    ));
});

const PIECES =
  'March|May|the|of|2014|20|5|31st|,|.|-|–|/|(|)|"|“|”|last|next|this|year|week|month|quarter|third|ago|three|Tuesday|Sunday|night|today|yesterday|end|half|nineteen|ninety|will|said|to|and|between|\'70s|1990s|century|Q3|Christmas|Day|fiscal|earlier|same|that|constructor|__proto__|toString|\n\n|\ud83d|é|\u202e'.split(
    '|',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join('')),
);

const read = (text: string, published: string | null) =>
  findDates(readLanguage({ text, blocks: [] }), { published, dateline: null, language: 'en' });

describe('any text', () => {
  it('gives spans inside the text, in order, without overlap, with well-formed values', () =>
    fc.assert(
      fc.property(anyText, fc.option(anyDay), (text, day) => {
        const found = read(text, day === null ? null : iso(single(dayOf(day))));
        let end = 0;
        for (const date of found) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.value).toMatch(
            /^(?:\d\d|\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q[1-4]))?)(?:\/(?:\d\d|\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q[1-4]))?))?$/,
          );
          expect(date.confidence).toBeGreaterThan(0);
          expect(date.confidence).toBeLessThanOrEqual(1);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(read(text, day === null ? null : iso(single(dayOf(day))))).toEqual(found);
      }),
      { numRuns: 1500 },
    ));
  it('does not depend on the time zone', () => {
    const before = process.env.TZ;
    const text =
      'On Tuesday, March 7, 2023 and on 3/8/2023 and 2023-03-09 he said it; three years ago, last week, on Nov. 9 and April 30 – May 4, 2019.';
    const seen = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kolkata'].map((zone) => {
      process.env.TZ = zone;
      return { zone, offset: new Date(0).getTimezoneOffset(), found: read(text, '2023-03-12T02:30:00Z') };
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(seen.map(({ offset }) => offset)).size).toBeGreaterThan(3);
    for (const { found } of seen) expect(found).toEqual(seen[0]!.found);
    expect(seen[0]!.found.length).toBeGreaterThan(6);
  });
});
