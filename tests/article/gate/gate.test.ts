import { describe, expect, it } from 'vitest';
import { gate } from '../../../src/article';
import { documentOf } from '../../pages/read';

const TEXT =
  'The harbour office said on Tuesday that work on the new pier would begin in spring, after two years of talks. ';
const STORY = `<h1>Pier work to begin</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(8)}`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, body: string) =>
  documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
const AT = 'https://paper.example';

const CASES: [name: string, article: boolean, head: string, body: string, url: string][] = [
  ['structured data and a column of text', true, ld({ '@type': 'NewsArticle', headline: 'Pier' }), STORY, `${AT}/a/b`],
  [
    'structured data in a graph',
    true,
    ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['BlogPosting'] }] }),
    STORY,
    `${AT}/a/pier-work`,
  ],
  [
    'structured data with a raw line end',
    true,
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb"}</script>',
    STORY,
    `${AT}/a/b`,
  ],
  [
    'og:type with an address and text',
    true,
    '<meta property="og:type" content="article">',
    STORY,
    `${AT}/news/pier-work-to-begin`,
  ],
  ['an address and text alone', true, '', STORY, `${AT}/news/2024/05/pier-work-to-begin-12345`],
  [
    'og:type on a page of links',
    false,
    '<meta property="og:type" content="article">',
    '<h1>News</h1><p><a href="/a">Pier</a></p>'.repeat(9),
    `${AT}/news`,
  ],
  ['a home page', false, '<meta property="og:type" content="website">', STORY, `${AT}/`],
  ['a forum thread', false, ld({ '@type': 'DiscussionForumPosting' }), STORY, `${AT}/forum/thread/12`],
  [
    'a product',
    false,
    `${ld({ '@type': 'Product' })}<meta property="og:type" content="product">`,
    STORY,
    `${AT}/products/kettle`,
  ],
  ['a search', false, '', STORY, `${AT}/search?q=pier`],
  ['an empty page', false, '', '', AT],
];

describe('gate', () => {
  it.each(CASES)('%s: %s', (_name, article, head, body, url) => {
    expect(gate(page(head, body), { url }).article).toBe(article);
  });

  it('lets only news pass where only news is wanted', () => {
    const blog = page(ld({ '@type': 'BlogPosting' }), STORY);
    const news = page(ld({ '@type': 'NewsArticle' }), STORY);
    const url = `${AT}/2024/05/pier-work-to-begin`;
    expect(gate(blog, { kinds: 'any', url }).article).toBe(true);
    expect(gate(blog, { kinds: 'news', url }).article).toBe(false);
    expect(gate(news, { kinds: 'news', url }).article).toBe(true);
  });

  it('reads hostile structured data in linear time and passes over what is malformed', () => {
    const start = performance.now();
    expect(
      gate(page(`<script type="application/ld+json">${'x]'.repeat(200_000)}</script>`, STORY), { url: AT }).article,
    ).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
