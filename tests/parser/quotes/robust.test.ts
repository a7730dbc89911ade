import { describe, expect, it } from 'vitest';
import { quotesOf } from './helpers';

/** Processor time in milliseconds that `work` takes; the clock would also count what other programs do. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const HOSTILE: [string, string][] = [
  ['opening marks', '“He said '],
  ['straight marks', '" said Ann " he '],
  ['verbs', 'said told says, '],
  ['names and pronouns', 'Ann Lee he said she told Bob Ray, '],
  ['quotes', '“No,” he said. '],
  ['commas', 'Ann, the, Bob, '],
  ['open brackets', '( [ ( said '],
];

describe('findQuotes on hostile text', () => {
  it.each(HOSTILE)(
    'takes time in proportion to the length: %s',
    (_, piece) => {
      quotesOf(piece.repeat(500));
      const small = cost(() => quotesOf(piece.repeat(1500)));
      const large = cost(() => quotesOf(piece.repeat(6000)));
      expect(large).toBeLessThan(Math.max(small, 20) * 12);
    },
    60_000,
  );

  it.each(['“', '“ ', '"', '" ', '‘', '«'])(
    'a million characters of %s hold no quote and cost little',
    (mark) => {
      const text = mark.repeat(1_000_000 / mark.length);
      let found = -1;
      const spent = cost(() => {
        found = quotesOf(text).length;
      });
      expect(found).toBe(0);
      expect(spent).toBeLessThan(30_000); // half a second on an idle machine; quadratic work would take minutes
    },
    60_000,
  );

  it('never throws and keeps its offsets inside the text', () => {
    for (const text of [
      '',
      '"',
      '”',
      '“”',
      '“ ”',
      "''",
      '‘',
      ': “',
      'said',
      '“\n\n”',
      '“👩‍🚀,” said 👩‍🚀',
      'He said “',
      '\ud800“a”',
    ]) {
      for (const quote of quotesOf(text)) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.confidence).toBeGreaterThanOrEqual(0);
        expect(quote.confidence).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('reasons', () => {
  it('are given for every named speaker', () => {
    const [first, second] = quotesOf('“The dam will hold,” Ann Lee said. “It has to.”');
    expect(first?.why?.length).toBeGreaterThan(0);
    expect(second?.why).toContain('goes-on');
  });
});
