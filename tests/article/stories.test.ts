import { describe, expect, it } from 'vitest';
import { type Layout, NO_LAYOUT, readArticle } from '../../src/article';
import { documentOf } from '../pages/read';

const P = (what: string, n: number) =>
  `<p>Paragraph ${n} of the story of the ${what} says that the office will begin its work in spring, after two long years of talks.</p>`;
const column = (what: string) => [1, 2, 3, 4, 5, 6, 7].map((n) => P(what, n)).join('');
const PIER = `<article class="story n1"><h1>Work on the pier begins</h1><p class="byline">By Ada Pike</p>${column('pier')}</article>`;
const MILL = `<article class="story n2"><h1>The old mill is sold</h1><p class="byline">By Tom Reed</p><time datetime="2024-05-06">6 May</time>${column('mill')}</article>`;
const HEAD = `<meta property="og:site_name" content="The Gazette"><meta property="og:title" content="Work on the pier begins">
  <meta name="author" content="Ada Pike"><meta property="article:published_time" content="2024-05-07">`;
const URL = 'https://paper.example/news/work-on-the-pier-begins';

/** A layout in which the stories up to the n-th have come up to the reading line. */
function at(index: number, document: Document): Layout {
  const stories = [...document.querySelectorAll('article')];
  return { ...NO_LAYOUT, passed: (element) => stories.indexOf(element as HTMLElement) <= index };
}

function read(body: string, index: number | null, head = HEAD) {
  const document = documentOf(`<html><head>${head}</head><body><main>${body}</main></body></html>`);
  return readArticle(document, URL, index === null ? NO_LAYOUT : at(index, document));
}

describe('several stories that follow each other', () => {
  it('reads the first without layout, and while none has come up', () => {
    for (const index of [null, -1, 0]) {
      const { article, stories } = read(PIER + MILL, index);
      expect(stories).toHaveLength(2);
      expect(article).toMatchObject({
        title: 'Work on the pier begins',
        byline: ['Ada Pike'],
        published: '2024-05-07',
      });
      expect(article.text).not.toContain('mill');
    }
  });

  it('reads the one at which the reader is, with what the page says of it alone', () => {
    const { article, story, stories } = read(PIER + MILL, 1);
    expect(story).toBe(stories[1]);
    expect(article).toMatchObject({
      title: 'The old mill is sold',
      byline: ['Tom Reed'],
      published: '2024-05-06',
      source: 'The Gazette',
    });
    expect(article.text).not.toContain('pier');
  });

  it('uses structured data that names the story', () => {
    const ld = (headline: string, name: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, author: { name }, datePublished: '2024-05-01' })}</script>`;
    const head = ld('Work on the pier begins', 'Ada Pike') + ld('The old mill is sold', 'Tom Reed-Hale');
    expect(read(PIER + MILL, 1, head).article).toMatchObject({ byline: ['Tom Reed-Hale'], published: '2024-05-01' });
    expect(read(PIER + MILL, 0, head).article.byline).toEqual(['Ada Pike']);
  });

  it('knows later stories that have no main heading by their make', () => {
    const second = MILL.replaceAll('h1', 'h2');
    expect(read(PIER + second, 1).article.title).toBe('The old mill is sold');
  });
});

describe('one story', () => {
  it.each([
    ['alone', PIER],
    [
      'with teasers of others',
      `${PIER}<article class="story n2"><h1>The old mill is sold</h1>${P('mill', 1)}</article>`,
    ],
    ['with a heading of the site', `<header><h1>The Gazette</h1></header>${PIER}`],
    [
      'in parts of one make',
      `<h1>Work on the pier begins</h1><section>${column('pier')}</section><section>${column('dock')}</section>`,
    ],
    [
      'in posts of a live blog',
      `<h1>Floods live</h1>${[1, 2, 3].map((n) => `<article class="post"><h2>Post ${n}</h2>${column('river')}</article>`).join('')}`,
    ],
  ])('%s', (_name, body) => expect(read(body, null).stories).toEqual([]));
});
