import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article';

const PARAGRAPH =
  'The harbour office said on Tuesday that work on the new pier would begin in spring, after two years of talks.';

function read(html: string) {
  return readArticle(parseHTML(`<!doctype html><html lang="en">${html}</html>`).document as unknown as Document);
}

describe('readArticle', () => {
  it('joins paragraphs with one blank line and keeps every character tied to its node', () => {
    const { article, runs } = read(
      `<body><article><p>${PARAGRAPH}</p><p>Costs&nbsp;rose to\n   <b>2.5</b> mil\u00adlion, the office said in its yearly report.</p></article></body>`,
    );
    expect(article.text).toBe(`${PARAGRAPH}\n\nCosts rose to 2.5 million, the office said in its yearly report.`);
    for (const { start, end, node, nodeStart } of runs) {
      const there = node.data.slice(nodeStart, nodeStart + end - start);
      expect(there.replace(/\s/g, ' ')).toBe(article.text.slice(start, end));
    }
  });

  it('never reads noscript, scripts and hidden text', () => {
    const { article } = read(
      `<body><article><p>${PARAGRAPH}</p><noscript><p>${PARAGRAPH} B</p></noscript><script>var c = "C";</script><p hidden>${PARAGRAPH} D</p><p style="display:none">${PARAGRAPH} E</p></article></body>`,
    );
    expect(article.text).toBe(PARAGRAPH);
  });
});
