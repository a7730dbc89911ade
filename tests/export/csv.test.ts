import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv, toCsv, voicesCsv } from '../../src/export/csv';
import { ANALYSIS } from '../fixtures/analysis';

/** Reads as strictly as RFC 4180 asks: CRLF, equal numbers of fields, quotes only where allowed. */
const read = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false });

describe('csv', () => {
  it('has one row for every quote, figure, date and name', () => {
    const rows = read(csv(ANALYSIS));
    const count = (type: string) => rows.filter((r) => r.type === type).length;
    expect([count('quote'), count('figure'), count('date'), count('name')]).toEqual([10, 2, 5, 10]);
    expect(rows.every((r) => r.published === '2023-03-08' && r.source === 'Qatar Tribune')).toBe(true);
  });
  it('tells who says a quote, in which role', () => {
    const row = read(csv(ANALYSIS)).find((r) => r.id === 'q4');
    expect(row).toMatchObject({ speaker: 'Lloyd Austin', role: 'US Defence Secretary', kind: 'direct', named: 'true' });
    expect(ANALYSIS.article.text.slice(Number(row?.start), Number(row?.end))).toBe(row?.text);
  });
  it('tells the value of a figure', () => {
    const row = read(csv(ANALYSIS)).find((r) => r.id === 'f2');
    expect(row).toMatchObject({ value: '2500', unit: 'US soldiers', approximate: 'true', low: '' });
  });
  it('has one row a speaker for the source audit', () => {
    const rows = read(voicesCsv(ANALYSIS));
    expect(rows.map((r) => [r.speaker, r.named, r.direct, r.share])).toEqual([
      ['Lloyd Austin', 'true', '4', '0.85'],
      ['government statement', 'false', '0', '0.15'],
    ]);
  });
  it('ends every line with CRLF and no other', () => {
    const text = csv(ANALYSIS);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
});

describe('toCsv', () => {
  it.each([
    ['a plain word', 'soldiers'],
    ['a comma', 'Baghdad, Iraq'],
    ['quotation marks', 'the "vital" work'],
    ['a line break', 'one\r\ntwo\nthree'],
    ['an emoji', 'x 🙂 y'],
    ['nothing', ''],
  ])('keeps %s as it is', (_, value) => expect(read(toCsv(['a', 'b'], [{ a: value, b: 'z' }]))[0]?.a).toBe(value));

  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '＠x', '=cmd|"/c calc"!A1'])(
    'does not let a spreadsheet run %j',
    (value) => expect(read(toCsv(['a', 'b'], [{ a: value, b: 'z' }]))[0]?.a).toBe(`'${value}`),
  );
  it('leaves numbers numbers, also negative ones', () =>
    expect(read(toCsv(['a', 'b'], [{ a: -5.2, b: true }]))[0]).toEqual({ a: '-5.2', b: 'true' }));
  it('does not change words that only hold such signs', () =>
    expect(read(toCsv(['a', 'b'], [{ a: 'US-led', b: 'a=b' }]))[0]).toEqual({ a: 'US-led', b: 'a=b' }));
  it('leaves unknown cells empty', () => expect(toCsv(['a', 'b'], [{ a: null }])).toBe('a,b\r\n,\r\n'));
});
