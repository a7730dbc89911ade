import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LAYOUT, readArticle } from '../../src/article';
import { assemble } from '../../src/article/body/assemble';
import { walk } from '../../src/article/body/walk';
import { documentOf } from '../pages/read';

/** Text with all that makes offsets drift: collapsed white space, NBSP, soft hyphens, zero-width and direction marks, surrogates. */
const words = fc
  .array(
    fc.constantFrom(
      'pier',
      'Ada ',
      ' 2,500',
      '\n\t',
      '  ',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u200f',
      '\ufeff',
      '\u2009',
      '😀',
      'é',
      '. ',
      '“x”',
      '&amp;',
      '\u2028',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'a',
  'li',
  'ul',
  'h2',
  'blockquote',
  'pre',
  'section',
  'article',
  'ruby',
  'rt',
  'noscript',
  'td',
];
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.constantFrom('<br>', '<br><br>', '<img>', '<wbr>', '<!-- c -->', '<input name="parentNode">'),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(tie('html'), { maxLength: 5 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
}));

describe('text and runs over random documents', () => {
  it('every run stands one to one in its node, and nothing else but white space lies between runs', () => {
    fc.assert(
      fc.property(fc.array(html, { minLength: 1, maxLength: 8 }), (parts) => {
        const document = documentOf(`<html><body>${parts.join('')}</body></html>`);
        const { lines } = walk(document.querySelector('body')!, NO_LAYOUT);
        const { text, blocks, runs } = assemble(lines);
        let at = 0;
        for (const { start, end, node, nodeStart } of runs) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^\n{0,2}$/);
          const there = node.data.slice(nodeStart, nodeStart + end - start);
          expect(there.replace(/\s/g, ' ')).toBe(text.slice(start, end).replace(/\s/g, ' '));
          at = end;
        }
        expect(text.slice(at)).toBe('');
        expect(text).not.toMatch(/\n{3}|[\u00ad\u200b\u200f\ufeff]/);
        for (const { start, end } of blocks) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('reading never throws and never changes the document', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), (parts) => {
        const document = documentOf(`<html><body>${parts.join('')}</body></html>`);
        const before = document.toString();
        readArticle(document, 'https://paper.example/news/pier');
        expect(document.toString()).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('survives a tree that is 20,000 elements deep', () => {
    const document = documentOf('<html><body></body></html>');
    let at: Element = document.querySelector('body')!;
    for (let i = 0; i < 20_000; i++) {
      const child = document.createElement('div');
      at.appendChild(child);
      at = child;
    }
    at.textContent = 'The pier is open.';
    expect(walk(document.querySelector('body')!, NO_LAYOUT).lines.map((line) => line.text)).toEqual([
      'The pier is open.',
    ]);
  });
});
