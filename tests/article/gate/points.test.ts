import { describe, expect, it } from 'vitest';
import { addressPoints } from '../../../src/article/gate/address';
import { formPoints, metaPoints, templatePoints, titlePoints } from '../../../src/article/gate/declared';
import { foundPoints, MOST_FOUND } from '../../../src/article/gate/found';
import { documentOf } from '../../pages/read';

describe('points for an address', () => {
  it.each([
    ['a headline in the last part', 'https://paper.example/pier-work-to-begin', 1.5],
    ['the same with a slash at the end', 'https://paper.example/pier-work-to-begin/', 1.5],
    ['a section and a headline', 'https://paper.example/news/pier-work-to-begin/', 3.5],
    ['a date and the number of a story', 'https://paper.example/2024/05/story123456', 2.5],
    ['one bare word', 'https://paper.example/culture', -1],
    ['a section itself', 'https://paper.example/culture/', -1],
    ['the home page', 'https://paper.example/', -3],
    ['a search', 'https://paper.example/search?q=pier', -4.5],
    ['an address of no web page', 'about:blank', 0],
    ['no address', null, 0],
  ])('%s', (_name, url, points) => expect(addressPoints(url)).toBe(points));
});

const page = (head: string, body = '<body></body>') => documentOf(`<html><head>${head}</head>${body}</html>`);

describe('points for what a page declares', () => {
  it.each([
    ['a template for one story', '<body class="post-template single single-post postid-12"></body>', 1],
    ['a template with camel case', '<body class="article__page"></body>', 1],
    ['a list of stories', '<body class="archive category"></body>', 0],
    ['a word that only holds one of ours', '<body class="history-page"></body>', 0],
    ['no class', '<body></body>', 0],
  ])('%s', (_name, body, points) => expect(templatePoints(page('', body))).toBe(points));

  it.each([
    ['Why the pier took two years', 1],
    ['Pier - Documentation', -1],
    ['Log in', -1],
    ['Work on the pier begins', 0],
  ])('the title "%s"', (title, points) => expect(titlePoints(page(`<title>${title}</title>`))).toBe(points));

  it('counts each meta tag once', () => {
    const tag = '<meta property="article:section" content="Harbour">';
    expect(metaPoints(page(tag + tag))).toBe(1);
  });

  it('weighs many form controls, not hidden ones', () => {
    const form = (type: string) => `<body><form>${`<input type="${type}">`.repeat(12)}</form></body>`;
    expect(formPoints(page('', form('text')))).toBe(-1);
    expect(formPoints(page('', form('hidden')))).toBe(0);
  });
});

describe('points for what the reader finds', () => {
  const nothing = { byline: false, date: false, share: 0.5, refused: 0 };
  it.each([
    ['nothing', {}, 0],
    ['a byline and a date', { byline: true, date: true }, 2],
    ['a story that is most of the page', { share: 0.7 }, 0.5],
    ['a story that is little of the page', { share: 0.1 }, -1],
    ['an element of many things', { refused: 0.4 }, -1],
  ])('%s', (_name, found, points) => expect(foundPoints({ ...nothing, ...found })).toBe(points));

  it('never adds more than the gate reckons with', () =>
    expect(foundPoints({ byline: true, date: true, share: 1, refused: 0 })).toBe(MOST_FOUND));
});
