import { describe, expect, it } from 'vitest';
import { readLanguage, textBlocks } from '../../../src/parser/language';

const sentencesOf = (text: string) =>
  readLanguage({ text, blocks: [] }).sentences.map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  const table: [text: string, sentences: string[]][] = [
    ['One came. Two left.', ['One came.', 'Two left.']],
    ['“We won.” He smiled.', ['“We won.”', 'He smiled.']],
    ['"Is it so?" he asked. Yes.', ['"Is it so?" he asked.', 'Yes.']],
    ['Sen. Tim Cole met Gov. Ann Dale. They spoke.', ['Sen. Tim Cole met Gov. Ann Dale.', 'They spoke.']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['He lives in the U.S. The family moved.', ['He lives in the U.S.', 'The family moved.']],
    ['It rose 3.5 percent on Nov. 9. Shares fell.', ['It rose 3.5 percent on Nov. 9.', 'Shares fell.']],
    ['George W. Bush spoke. J. K. Rowling wrote.', ['George W. Bush spoke.', 'J. K. Rowling wrote.']],
    ['Acme Inc. said so. Acme Inc. The end.', ['Acme Inc. said so.', 'Acme Inc.', 'The end.']],
    ['Wait... what? No!', ['Wait... what?', 'No!']],
    ['', []],
    ['   ', []],
  ];
  it.each(table)('%j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('blocks of plain text', () => {
  const blocksOf = (text: string) => textBlocks(text).map((b) => text.slice(b.start, b.end));
  it('divides at blank lines and at whole lines', () => {
    expect(blocksOf('Head\n\nOne.\nTwo.\n\n\n Three. ')).toEqual(['Head', 'One.', 'Two.', 'Three.']);
  });
  it('keeps lines together that were wrapped at a fixed width', () => {
    const wrapped = [
      'The minister said on Monday that the new bridge would be',
      'opened before the end of the year, in spite of the long',
      'delay that was caused by the flood of last spring and by',
      'the strike.',
    ];
    expect(blocksOf(wrapped.join('\n'))).toHaveLength(1);
  });
});

describe('a run without an end', () => {
  it('is cut into sentences of bounded length that cover all of it', () => {
    const { sentences, tokens } = readLanguage({ text: 'word '.repeat(2000), blocks: [] });
    expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(400);
    expect(sentences.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.length);
  });
});
