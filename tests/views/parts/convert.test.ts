import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/parser/model';
import { converted } from '../../../src/views/parts/convert';
import { numberText } from '../../../src/views/parts/format';

const figure = (over: Partial<Figure>): Figure => ({
  ...{ id: 'f1', start: 0, end: 1, text: '', kind: 'measure', value: null, low: null, high: null, unit: null },
  ...{ counted: null, approximate: false, change: null, confidence: 1, rule: 'test' },
  ...over,
});
const measure = (value: number, unit: string) => figure({ value, unit });

describe('converted', () => {
  it.each([
    [8, 'miles', 'en-GB', '12.9 kilometres'],
    [100, 'km', 'en-US', '62.1 miles'],
    [50, 'mph', 'en-GB', '80.5 kilometres per hour'],
    [70, 'degrees Fahrenheit', 'en-GB', '21.1 degrees Celsius'],
    [-40, 'degrees Celsius', 'en-US', '-40 degrees Fahrenheit'],
    [20, 'acres', 'en-GB', '8.09 hectares'],
    [250, 'hectares', 'en-US', '618 acres'],
    [180, 'pounds', 'en-GB', '81.6 kilograms'],
    [1000, 'sq ft', 'en-GB', '92.9 m²'],
    [1500, 'metres', 'de', '4.920 Fuß'],
  ])('%d %s in %s is %s', (value, unit, locale, expected) => {
    expect(converted(measure(value, unit), locale)).toBe(expected);
  });

  it('converts both ends of a range', () => {
    expect(converted(figure({ low: 10, high: 20, unit: 'miles' }), 'en-GB')).toBe('16.1 kilometres – 32.2 kilometres');
  });

  it.each([
    ['a count', figure({ kind: 'count', value: 3, unit: 'miles' })],
    ['money in pounds', figure({ kind: 'money', value: 3, unit: 'pounds' })],
    ['a unit without counterpart', measure(3, 'volts')],
    ['a figure without value', figure({ unit: 'miles' })],
  ])('leaves %s alone', (_, given) => {
    expect(converted(given, 'en')).toBeNull();
  });
});

describe('numberText', () => {
  it.each([
    [3.2e9, 'en-US', '3,200,000,000'],
    [3.2e9, 'de', '3.200.000.000'],
    [7180.2, 'en', '7,180.2'],
    [40.333, 'en', '40.333'],
    [0.00003, 'en', '0.00003'],
    [0.0000004, 'en', '0.0000004'],
    [1 / 3, 'en', '0.3333'],
    [7 / 3, 'fr', '2,33'],
    [-5, 'en', '-5'],
  ])('%d in %s is %s', (value, locale, expected) => {
    expect(numberText(value, locale)).toBe(expected);
  });
});
