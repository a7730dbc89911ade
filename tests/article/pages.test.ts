import { describe, expect, it } from 'vitest';
import { gate, readArticle } from '../../src/article';
import { documentOf, fixturePages } from '../pages/read';

const pages = fixturePages().filter(({ expected }) => !expected.browserOnly);

describe.each(pages.map((page) => [page.slug, page] as const))('fixture page %s', (_slug, { html, expected }) => {
  const document = documentOf(html);
  const before = document.toString();
  const { article, runs } = readArticle(document, expected.url);

  it('is judged rightly', () => {
    expect(article.isArticle).toBe(expected.isArticle);
    if (expected.isArticle) expect(gate(document, { url: expected.url }).article).toBe(true);
  });

  it('is not changed by being read', () => expect(document.toString()).toBe(before));

  it('ties every character to its node', () => {
    for (const { start, end, node, nodeStart } of runs) {
      expect(node.data.slice(nodeStart, nodeStart + end - start).replace(/\s/g, ' ')).toBe(
        article.text.slice(start, end).replace(/\s/g, ' '),
      );
    }
  });

  if (!expected.isArticle) return;

  it('gives its metadata', () => {
    if (expected.title) expect(article.title).toBe(expected.title);
    if (expected.byline) expect(article.byline).toEqual(expected.byline);
    if (expected.source) expect(article.source).toBe(expected.source);
    if (expected.published) expect(article.published?.slice(0, 10)).toBe(expected.published.slice(0, 10));
  });

  it('gives the whole story and nothing else', () => {
    if (expected.first) expect(article.text.slice(0, 400)).toContain(expected.first);
    if (expected.last) expect(article.text.trimEnd().endsWith(expected.last)).toBe(true);
    for (const words of expected.absent ?? []) expect(article.text).not.toContain(words);
  });
});
