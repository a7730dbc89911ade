import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from './any/hostile';
import { articleOf, breaches } from './any/invariants';
import { analyzeInLayers } from './any/layers';
import { anyArticle } from './any/texts';

describe('the analysis of any article', () => {
  it('keeps its invariants', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(breaches(article)).toEqual([]);
      }),
      { numRuns: 300 },
    ),
  );
  it.each([
    'constructor said. “__proto__,” toString said. 5 hasOwnProperty. In 2014 valueOf fell 3%.',
    '\u202e“He said\u2066 5% \u2069 of\u200b it,” Jane\u00ad Doe said on \u202dTuesday.',
    '\ud83d “\udc4d” said \ud83d Doe \udfff 5 \ud83d% March \ud83d 5',
    '',
    ' \n\n\t\u00a0\ufeff',
  ])('of %j keeps them too', (text) => expect(breaches(articleOf(text))).toEqual([]));
});

describe('hostile texts', () => {
  it.each(Object.keys(HOSTILE))('%s: invariants hold at 6,000 characters', { timeout: 60_000 }, (name) => {
    expect(breaches(articleOf(HOSTILE[name]!(6_000)))).toEqual([]);
  });
  it('one paragraph of a million characters is analysed', { timeout: 120_000 }, () => {
    const text = HOSTILE['one paragraph of plain words']!(1_000_000);
    const seen = analyzeInLayers(articleOf(text), (_layer, work) => work());
    expect(seen.article.text).toHaveLength(1_000_000);
  });
});

/** Processor time of each layer in milliseconds, the least of a few runs: other programs on the machine do not count. */
function cost(text: string, runs: number): Map<string, number> {
  const least = new Map<string, number>();
  for (let run = 0; run < runs; run++) {
    analyzeInLayers(articleOf(text), (layer, work) => {
      const before = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(before);
      least.set(layer, Math.min(least.get(layer) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
      return result;
    });
  }
  return least;
}

/** Below this many milliseconds a layer's time says nothing about its growth. */
const TELLING = 150;
/** Four times the text may cost four times the time and some; were it quadratic, it would cost sixteen times as much. */
const MOST = 8;

describe('work grows with the length of the text', () => {
  it.each(Object.keys(HOSTILE))('%s', { timeout: 120_000 }, (name) => {
    let slow: string[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      const small = cost(HOSTILE[name]!(4_000), 2);
      const large = cost(HOSTILE[name]!(16_000), 2);
      slow = [...large].filter(([layer, time]) => time > Math.max(TELLING, MOST * small.get(layer)!)).map(([l]) => l);
      if (slow.length === 0) break;
    }
    expect(slow).toEqual([]);
  });
});
