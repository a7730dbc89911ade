import { describe, expect, it } from 'vitest';
import { figuresOf, line } from './helpers';

const FOUND: [string, string[]][] = [
  ['The bridge cost $2.4 billion to build.', ['$2.4 billion | 2400000000 | $']],
  ['A ticket is HK$40 or £3.50.', ['HK$40 | 40 | HK$', '£3.50 | 3.5 | £']],
  ['Some 1,200 Dutch sailors took part.', ['Some 1,200 Dutch sailors | 1200 | Dutch sailors']],
  ['Turnout was 61 per cent.', ['61 per cent | 61 | per cent']],
  ['They drove twenty-five miles.', ['twenty-five miles | 25 | miles']],
  ['It holds two hundred and fifty thousand books.', ['two hundred and fifty thousand books | 250000 | books']],
  ['Wages rose between 3% and 5%.', ['between 3% and 5% | 3..5 | percent']],
  ['Hundreds of thousands of people fled.', ['Hundreds of thousands of people | 100000.. | people']],
  ['Oil fell to $70 a barrel.', ['$70 a barrel | 70 | dollars per barrel']],
];

describe('findFigures', () => {
  it.each(FOUND)('%s', (text, expected) => {
    expect(figuresOf(text).map(line)).toEqual(expected);
  });

  it.each([
    'The Boeing 737 landed at 10.45pm.',
    'He owns an iPhone 11 and reads Article 5.',
    'One of them said that one must wait.',
    'She was born in 1987.',
    'Call 555-123-4567 today.',
    'They met on March 29 in the 20th century.',
  ])('finds none: %s', (text) => {
    expect(figuresOf(text).map(line)).toEqual([]);
  });
});
