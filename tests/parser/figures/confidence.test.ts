import { describe, expect, it } from 'vitest';
import { SURE } from '../../../src/parser';
import { figuresOf } from './helpers';

const of = (text: string) => figuresOf(text)[0]!.confidence;

describe('confidence', () => {
  it.each([
    ['The tram cost £3.4bn.', 'The index stood at 5,884.'],
    ['Some 46 per cent of adults rent.', 'Half of it was lost.'],
    ['At least 40 miners are safe.', 'Dozens came.'],
    ['Ana Silva, 34, is a nurse.', 'It was the third term of the mayor.'],
  ])('is higher for: %s than for: %s', (surer, doubtful) => {
    expect(of(surer)).toBeGreaterThan(of(doubtful));
  });

  it('marks plain amounts in the page, and never an ordinal', () => {
    expect(of('They sold 2,500 apples.')).toBeGreaterThan(0.9);
    expect(of('It was her third term as mayor.')).toBeLessThan(SURE);
  });

  it('depends on the text alone', () => {
    const text = 'About 900 troops left for $3m.';
    expect(figuresOf(text)).toEqual(figuresOf(text));
  });
});
