import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article';
import { documentOf } from '../../pages/read';

const STORY =
  '<p>The harbour office said on Tuesday that work on the new pier would begin in spring, after two long years of talks.</p>'.repeat(
    3,
  );
const URL = 'https://www.bay-gazette.example/news/pier';
const read = (head: string, above = '<h1>Work on the new pier begins in spring</h1>', after = '') =>
  readArticle(
    documentOf(
      `<!doctype html><html lang="en"><head>${head}</head><body><article>${above}${STORY}${after}</article></body></html>`,
    ),
    URL,
  ).article;
const ld = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('title', () => {
  const H1 = '<h1>Work on the new pier begins in spring</h1>';
  it.each([
    [
      'the heading that metadata confirms',
      meta('og:title', 'Work on the new pier begins in spring | The Bay Gazette'),
      H1,
      'Work on the new pier begins in spring',
    ],
    [
      'the heading with its kicker',
      meta('og:title', 'Harbour: Work on the new pier begins in spring'),
      `<p>Harbour</p>${H1}`,
      'Harbour: Work on the new pier begins in spring',
    ],
    [
      'no site name after a bar',
      '<title>Pier work may begin in spring after all | Bay Gazette</title>',
      '<h2>News</h2>',
      'Pier work may begin in spring after all',
    ],
    [
      'no long site name after a bar',
      '<title>Do smart piers really save you money? | Howell and Chase Harbour Works and Air Conditioning®</title>',
      '<h2>News</h2>',
      'Do smart piers really save you money?',
    ],
    [
      'no site name after a dash when it is the host',
      '<title>Pier work may begin in spring - Bay Gazette</title>',
      '<h2>News</h2>',
      'Pier work may begin in spring',
    ],
    [
      'a dash inside a headline stays',
      '<title>Pier work begins – at last, says mayor</title>',
      '<h2>News</h2>',
      'Pier work begins – at last, says mayor',
    ],
    [
      'references that were escaped twice',
      meta('og:title', 'The pier &amp;amp; the town: two years of talks'),
      '<h2>News</h2>',
      'The pier & the town: two years of talks',
    ],
    [
      'the site name as heading is no title',
      `${meta('og:site_name', 'The Bay Gazette')}${meta('og:title', 'Pier work may begin in spring')}`,
      '<h1>The Bay Gazette</h1>',
      'Pier work may begin in spring',
    ],
  ])('%s', (_name, head, above, title) => expect(read(head, above).title).toBe(title));
});

describe('byline', () => {
  it.each<[string, string, string, string[]]>([
    ['structured data', ld({ author: { '@type': 'Person', name: 'Ada Pike' } }), '', ['Ada Pike']],
    [
      'several people',
      ld({ author: [{ name: 'Ada Pike' }, { name: 'By Tom Reed, Editor' }] }),
      '',
      ['Ada Pike', 'Tom Reed'],
    ],
    [
      'an author given by reference',
      ld({ author: { '@id': '#a' } }) + ld({ '@type': 'Person', '@id': '#a', name: 'Ada Pike' }),
      '',
      ['Ada Pike'],
    ],
    ['a meta tag', '<meta name="author" content="Ada Pike and Tom Reed">', '', ['Ada Pike', 'Tom Reed']],
    ['a line that begins with By', '', '<p>By Ada Pike</p>', ['Ada Pike']],
    [
      'a part of a line that begins with By',
      '',
      '<div>Tue 25.04.24 | 14:07 | By Ada Pike-Reed</div>',
      ['Ada Pike-Reed'],
    ],
    ['a marked element', '', '<div class="byline">Ada Pike</div>', ['Ada Pike']],
    ['roles and desks are no people', '<meta name="author" content="Ada Pike, Senior Reporter">', '', ['Ada Pike']],
    ['an agency where nobody is named', '<meta name="author" content="dpa">', '', ['dpa']],
    ['an address is no author', '<meta name="author" content="https://paper.example/ada">', '', []],
    ['nobody', '', '', []],
  ])('%s', (_name, head, above, byline) => expect(read(head, `<h1>Pier</h1>${above}`).byline).toEqual(byline));

  it('leaves the outlet out where people are named beside it', () => {
    const head =
      meta('og:site_name', 'The Bay Gazette') + ld({ author: [{ name: 'Ada Pike' }, { name: 'Bay Gazette' }] });
    expect(read(head).byline).toEqual(['Ada Pike']);
  });
});

describe('time of publication', () => {
  it.each<[string, string, string, string | null]>([
    ['structured data with zone', ld({ datePublished: '2024-05-07T10:15:00+02:00' }), '', '2024-05-07T10:15:00+02:00'],
    ['a meta tag', meta('article:published_time', '2024-05-07T08:15:00Z'), '', '2024-05-07T08:15:00Z'],
    ['a time element', '', '<time datetime="2024-05-07">yesterday</time>', '2024-05-07'],
    ['a shown date', '', '<p>Published: May 7, 2024 at 10:15</p>', '2024-05-07'],
    ['a shown date, day first', '', '<p>7 May 2024</p>', '2024-05-07'],
    ['a shown date in two digits by dots', '', '<div>Tue 07.05.24 | 14:07 | By Ada Pike</div>', '2024-05-07'],
    ['a date in the title', meta('og:title', 'Pier work begins | The Gazette | 07.05.2024'), '', '2024-05-07'],
    ['a version is no date', '', '<p>Release 10.05.24.1 of the tide table</p>', null],
    ['a month that is none', '', '<p>Published 24.13.2024</p>', null],
    ['nothing', '', '', null],
  ])('%s', (_name, head, above, published) => expect(read(head, `<h1>Pier</h1>${above}`).published).toBe(published));

  it('reads the time of the last change apart', () =>
    expect(read(ld({ datePublished: '2024-05-07', dateModified: '2024-05-08T09:00:00Z' })).modified).toBe(
      '2024-05-08T09:00:00Z',
    ));
});

describe('source and language', () => {
  it.each<[string, string, string]>([
    ['the publisher', ld({ publisher: { name: 'The Bay Gazette' } }), 'The Bay Gazette'],
    ['the publisher without its legal form', ld({ publisher: { name: 'Bay Gazette Ltd' } }), 'Bay Gazette'],
    ['the publisher without the word for its picture', ld({ publisher: { name: 'Bay Gazette Logo' } }), 'Bay Gazette'],
    ['the name of the site', meta('og:site_name', 'The Bay Gazette'), 'The Bay Gazette'],
    ['the host', '', 'bay-gazette.example'],
  ])('%s', (_name, head, source) => expect(read(head).source).toBe(source));

  it('gives the language as a tag', () => expect(read('').language).toBe('en'));
});
