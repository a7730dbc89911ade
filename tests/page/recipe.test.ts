import { describe, expect, it } from 'vitest';
import { type Color, contrast, mix } from '../../src/page/color';
import type { Ground } from '../../src/page/ground';
import { parseColor } from '../../src/page/parse-color';
import { LINES, lineColor, tintShare } from '../../src/page/recipe';

const color = (css: string) => parseColor(css)!;
const ground = (ink: string, paper: string): Ground => ({ ink: color(ink), paper: color(paper) });

/** Text and background of pages as they are: light, sepia, grey, dark, brand colours, low contrast. */
const GROUNDS: [string, Ground][] = [
  ['black on white', ground('rgb(0 0 0)', 'rgb(255 255 255)')],
  ['soft black on white', ground('rgb(51 51 51)', 'rgb(255 255 255)')],
  ['brown on cream', ground('rgb(74 53 30)', 'rgb(247 239 223)')],
  ['black on salmon', ground('rgb(51 48 46)', 'rgb(255 241 229)')],
  ['dark on grey', ground('rgb(30 30 30)', 'rgb(220 220 220)')],
  ['grey on white', ground('rgb(102 102 102)', 'rgb(255 255 255)')],
  ['light on near black', ground('rgb(230 230 230)', 'rgb(22 24 28)')],
  ['white on black', ground('rgb(255 255 255)', 'rgb(0 0 0)')],
  ['grey on slate', ground('rgb(200 205 210)', 'rgb(40 50 62)')],
  ['white on a photo', ground('rgb(255 255 255)', 'rgb(75 74 60)')],
  ['white on brand blue', ground('rgb(255 255 255)', 'rgb(0 70 140)')],
  ['navy on yellow', ground('rgb(0 0 80)', 'rgb(255 240 120)')],
];
const AMBER: Color = { r: 230, g: 159, b: 0, a: 1 };

describe('marks keep their contrast', () => {
  it.each(GROUNDS)('lines at least 3:1 on %s', (_, on) => {
    for (const { hue } of Object.values(LINES))
      expect(contrast(lineColor(on, hue, 0.65), on.paper)).toBeGreaterThanOrEqual(3);
  });
  it.each(GROUNDS)('words on a tint at least 4.5:1 on %s', (_, on) => {
    for (const [hue, wanted] of [
      [AMBER, 0.16],
      [AMBER, 0.24],
      [on.ink, 0.14],
    ] as const) {
      const tinted = mix(hue, on.paper, tintShare(on, hue, wanted));
      expect(contrast(on.ink, tinted)).toBeGreaterThanOrEqual(Math.min(4.5, contrast(on.ink, on.paper)));
    }
  });
  it('a quote still has a visible tint on common grounds', () => {
    for (const [, on] of GROUNDS.slice(0, 5)) expect(tintShare(on, AMBER, 0.16)).toBe(0.16);
  });
});

describe('parseColor', () => {
  it.each<[string, number[] | null]>([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 50%)', [1, 2, 3, 0.5]],
    ['color(srgb 1 0.5 0)', [255, 127.5, 0, 1]],
    ['oklch(1 0 0)', [255, 255, 255, 1]],
    ['oklab(0 0 0)', [0, 0, 0, 1]],
    ['oklch(0.627955 0.257683 29.2339)', [255, 0, 0, 1]],
    ['lab(100 0 0)', [255, 255, 255, 1]],
    ['lab(54.29 80.80 69.89)', [255, 0, 0, 1]],
    ['transparent', null],
    ['url(#x)', null],
    ['', null],
  ])('%s', (text, expected) => {
    const got = parseColor(text);
    if (!expected) return expect(got).toBeNull();
    for (const [at, value] of [got!.r, got!.g, got!.b].entries())
      expect(Math.abs(value - expected[at]!)).toBeLessThan(2);
    return expect(got!.a).toBe(expected[3]);
  });
});
