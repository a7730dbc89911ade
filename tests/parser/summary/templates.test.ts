import { describe, expect, it } from 'vitest';
import { bin, layOut, pack, STEP, unpack } from '../../../src/parser/summary/templates';

describe('packed weights', () => {
  it.each([
    ['nothing', []],
    ['one weight', [[0, 0.5]]],
    [
      'neighbours, far codes and both signs',
      [
        [3, -0.35],
        [4, 1.2],
        [40_000, 0.05],
        [40_001, -2.05],
      ],
    ],
    ['a code further away than one step reaches', [[60_000, 1]]],
  ] as [string, [number, number][]][])('come back as they were: %s', (_, weights) => {
    const back = unpack(pack(weights));
    expect(back.map(([code]) => code)).toEqual(weights.map(([code]) => code));
    for (const [at, [, weight]] of back.entries()) expect(weight).toBeCloseTo(weights[at]![1], 6);
  });
  it('are rounded to steps, cut at the ends, and left out when they are zero', () => {
    expect(
      unpack(
        pack([
          [1, STEP / 3],
          [2, 99],
          [3, 0.08],
        ]),
      ).map(([code, weight]) => [code, Number(weight.toFixed(2))]),
    ).toEqual([
      [2, 2.05],
      [3, 0.1],
    ]);
  });
  it('need no escapes in source text', () => {
    const all = Array.from({ length: 3000 }, (_, i) => [i * 7, ((i % 80) - 40) * STEP] as [number, number]);
    expect(pack(all)).toMatch(/^[^\\'"$\s]*$/);
  });
});

describe('templates', () => {
  it('own ranges that follow each other', () =>
    expect(layOut({ a: 2, b: 3, c: 1 })).toEqual({ at: { a: 0, b: 2, c: 5 }, total: 6 }));
  it.each([
    [0, 0],
    [2, 1],
    [9, 2],
    [10, 3],
  ])('bin(%i) is %i', (value, want) => expect(bin(value, 2, 5, 10)).toBe(want));
});
