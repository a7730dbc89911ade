import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/parser/language';
import { CUES, cueAt } from '../../../src/parser/summary/fiveW/cues';

/** Cue that ends with the last of some words. */
const cueOf = (words: string) => {
  const tokens = tokenize(words);
  return cueAt(tokens, 0, tokens.length - 1);
};

describe('cues', () => {
  const reason = cueOf('because');
  it.each([
    'because',
    'because of',
    'due to',
    'in response to',
    'was caused by',
    'as a result of',
    'for fear of',
    'citing',
  ])('"%s" opens a reason or a worry', (words) => expect(cueOf(words)).toBeGreaterThan(0));
  it.each(['because of', 'due to', 'thanks to', 'caused by', 'in response to'])(
    '"%s" is one cue with "because"',
    (words) => expect(cueOf(words)).toBe(reason),
  );
  it.each(['', 'bridge', 'of', 'the town of', 'on'])('"%s" is none', (words) => expect(cueOf(words || ' ')).toBe(0));
  it.each(['he went to', 'opened by', 'after'])('"%s" alone is weaker than a reason', (words) => {
    expect(cueOf(words)).not.toBe(reason);
    expect(cueOf(words)).toBeLessThan(CUES);
  });
  it('does not look across the beginning of a line', () => {
    const tokens = tokenize('because of rain');
    expect(cueAt(tokens, 1, 1)).toBe(0);
  });
});
