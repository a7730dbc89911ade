import { describe, expect, it } from 'vitest';
import { SURE } from '../../../src/parser/model';
import { confidenceOf, SHOWN_FROM } from '../../../src/parser/quotes/confidence';
import { quotesOf } from './helpers';

const confidences = (text: string) => quotesOf(text).map((q) => q.confidence);

describe('confidence', () => {
  it('is SURE where the probability is the one from which quotes are shown, and grows with it', () => {
    expect(confidenceOf(SHOWN_FROM)).toBeCloseTo(SURE);
    expect(confidenceOf(0.99)).toBeGreaterThan(confidenceOf(0.9));
    expect(confidenceOf(0)).toBeGreaterThan(0);
    expect(confidenceOf(1)).toBeLessThan(1);
  });

  it.each([
    ['name and verb after the quote', '“The dam will hold,” said Ann Lee.'],
    ['second piece', '“The dam,” Ann Lee said, “will hold for years.”'],
    ['reported by a name', 'Ann Lee said that the dam would hold.'],
  ])('is sure of: %s', (_, text) => {
    for (const confidence of confidences(text)) expect(confidence).toBeGreaterThan(SURE);
  });

  it.each([['a verb that reports nothing', 'Ann Lee walked along the dam and Bob Ray followed. “It will hold.”']])(
    'is not sure of: %s',
    (_, text) => {
      expect(Math.min(...confidences(text))).toBeLessThan(SURE);
    },
  );
});
