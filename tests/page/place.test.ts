import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from '../../src/page/place';

const VIEW = { width: 1000, height: 800 };
const line = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeCard', () => {
  it.each<[string, Box[], object]>([
    ['goes 8 px under a mark near the top', [line(100, 100)], { left: 100, top: 128, side: 'below' }],
    ['goes under the last line of several', [line(700, 100), line(50, 130)], { left: 50, top: 158, side: 'below' }],
    ['goes above a mark near the bottom', [line(100, 700)], { left: 100, top: 392, side: 'above' }],
    ['stays inside the right edge', [line(950, 100, 40)], { left: 648, side: 'below' }],
    ['goes beside a mark as tall as the view', [line(100, -20, 200, 900)], { left: 308, side: 'beside' }],
  ])('%s', (_, lines, expected) => expect(placeCard(lines, { width: 344, height: 300 }, VIEW)).toMatchObject(expected));

  it('starts at the right edge of the mark where text runs from right to left', () => {
    expect(placeCard([line(600, 100)], { width: 344, height: 300 }, VIEW, true).left).toBe(356);
  });

  it('never covers a mark of a few lines, and never leaves the view', () => {
    const boxes = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 5, max: 100 }),
      lines: fc.integer({ min: 1, max: 4 }),
      height: fc.integer({ min: 80, max: 700 }),
    });
    fc.assert(
      fc.property(boxes, ({ left, top, width, lines, height }) => {
        const mark = Array.from({ length: lines }, (_, at) => line(left, top + at * 24, width));
        const place = placeCard(mark, { width: 344, height }, VIEW);
        const bottom = place.top + Math.min(height, place.room);
        const last = mark.at(-1)!.bottom;
        if (place.side === 'below') expect(place.top).toBeGreaterThanOrEqual(Math.min(last + 8, VIEW.height));
        if (place.side === 'above') expect(bottom).toBeLessThanOrEqual(top);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + 344).toBeLessThanOrEqual(VIEW.width);
      }),
      { numRuns: 500 },
    );
  });
});
