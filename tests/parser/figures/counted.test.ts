import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/parser/figures';
import { readLanguage } from '../../../src/parser/language';
import { figuresOf } from './helpers';

describe('what is counted', () => {
  it.each([
    ['About 900 Dutch troops deployed in Chad will leave.', 'Dutch troops deployed in Chad'],
    ['At least 12 people were killed in the flood.', 'people killed in the flood'],
    ['Divers rescued 40 miners.', 'miners rescued'],
    ['The bill has three chapters of rules.', 'chapters of rules'],
    ['Core inflation rose 0.3%.', 'Core inflation'],
    ['Some 46 per cent of young adults rent.', 'young adults'],
    ['The firm bought a 51 per cent stake in a dairy.', 'stake, dairy, firm'],
    ['The storm has winds of 90 mph.', 'winds, storm'],
    ['Analysts said growth across Asia rose 4%.', 'growth, Asia'],
    ['They walked 40 miles from Ely to Reno.', 'distance, Ely, Reno'],
    ['It was the third term of the mayor.', 'term of mayor'],
    ['Gusts of 75 mph hit the coast.', 'Gusts'],
    ['The contract is valued at $4bn.', 'contract'],
    ['They left after a three-day visit to Oslo.', 'visit to Oslo'],
    ['Ana Silva, 34, is a nurse.', 'age of Ana Silva'],
    ['It was the 20th anniversary of the treaty.', 'anniversary of treaty'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)[0]?.counted?.replace(/\bthe\b /g, '')).toBe(expected.replace(/\bthe\b /g, ''));
  });

  it('says an amount in the words of the text too, where the concept leaves small words out', () => {
    expect(figuresOf('The firm bought a 51 per cent stake in a dairy.')[0]).toMatchObject({
      ...{ counted: 'stake, dairy, firm', about: 'stake in a dairy, firm' },
    });
    expect(figuresOf('Core inflation rose 0.3%.')[0]?.about).toBeUndefined();
  });

  it('does not name a doer who only tells, or a word of time', () => {
    const told = [
      'The agency said 40% of wells were dry.',
      'On Monday fuel rose 3%.',
      'He was freed on $500 bail on Friday.',
    ];
    for (const text of told) expect(figuresOf(text)[0]?.counted ?? '').not.toMatch(/agency|Monday|Friday/);
  });

  it('finds the person behind a pronoun', () => {
    const text = 'Ana Silva won the race. She is 34.';
    const language = readLanguage({ text, blocks: [] });
    const person = { id: 'e1', type: 'person' as const, name: 'Ana Silva', role: null, confidence: 1 };
    const figures = findFigures(language, { dates: [], entities: [{ ...person, mentions: [{ start: 0, end: 9 }] }] });
    expect(figures[0]).toMatchObject({ kind: 'age', value: 34, counted: 'age of Ana Silva' });
  });
});

describe('change', () => {
  it.each([
    ['Shares rose 6.5%.', 'increase'],
    ['Sales were up by about 4 percent.', 'increase'],
    ['The index lost 190 points.', 'decrease'],
    ['Profits saw a 5% drop.', 'decrease'],
    ['The rate fell from 6.1% to 5.4%.', 'decrease'],
    ['Shares closed at $164.', null],
    ['Turnout was 61%.', null],
    ['The team lost 12 games.', null],
  ])('%s: %s', (text, expected) => {
    expect(figuresOf(text)[0]?.change).toBe(expected);
  });

  it('keeps two states in the order of the text, and the level apart from the rise', () => {
    expect(figuresOf('The rate fell from 6.1% to 5.4%.')[0]).toMatchObject({ states: [6.1, 5.4], value: null });
    expect(figuresOf('Shares rose 6.5% to $164.').map((figure) => figure.change)).toEqual(['increase', null]);
  });
});

describe('conversions', () => {
  it('points back to the figure that is said again', () => {
    const [miles, km] = figuresOf('They walked more than five miles (8km).');
    expect(km).toMatchObject({ converts: miles!.id, low: 8, counted: miles!.counted });
    expect(miles!.converts).toBeUndefined();
  });
});
