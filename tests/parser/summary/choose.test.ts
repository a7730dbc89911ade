import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/parser/summary/fiveW/choose';
import type { Parts } from '../../../src/parser/summary/fiveW/parts';
import type { Candidate } from '../../../src/parser/summary/fiveW/phrases';

/** A line of ten words. */
const line = () => ({ first: 0, words: Array.from({ length: 11 }, (_, i) => i) }) as unknown as Parts;
const here = line();
const phrase = (first: number, last: number, score: number, parts = here): Candidate => ({
  ...{ parts, first, last, score },
  ...{ start: first * 10, end: last * 10 },
});

describe('choice', () => {
  it('of nothing is nothing', () => expect(choose([], 1)).toBeNull());
  it('of one is that one, and all agrees with it', () =>
    expect(choose([phrase(2, 5, -3)], 1)).toEqual({ start: 20, end: 50, agreement: 1 }));
  it('goes to the likelier of two that differ', () =>
    expect(choose([phrase(0, 2, 1), phrase(6, 9, 2)], 1)).toMatchObject({ start: 60, end: 90 }));
  it('goes to phrases that support each other before a single likelier one', () =>
    expect(choose([phrase(7, 9, 1.2), phrase(0, 5, 1), phrase(0, 4, 0.9), phrase(1, 5, 0.9)], 1)).toMatchObject({
      start: 0,
    }));
  it('does not count what stands in another line as support', () =>
    expect(choose([phrase(7, 9, 1.2), phrase(0, 5, 1), phrase(0, 5, 0.9, line())], 1)).toMatchObject({ start: 70 }));
});
