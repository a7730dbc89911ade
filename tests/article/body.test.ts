import { describe, expect, it } from 'vitest';
import { type Layout, NO_LAYOUT, readArticle } from '../../src/article';
import { documentOf } from '../pages/read';

const P = (n: number) =>
  `Paragraph ${n} of the story says that the harbour office will begin its work on the pier in spring, after two long years of talks.`;
const STORY = [1, 2, 3, 4, 5, 6].map((n) => `<p>${P(n)}</p>`).join('');
const text = (body: string) =>
  readArticle(documentOf(`<html><body>${body}</body></html>`), 'https://paper.example/news/pier').article.text;
const WHOLE = [1, 2, 3, 4, 5, 6].map(P).join('\n\n');

describe('what is refused', () => {
  it.each([
    ['a caption', '<figure><img><figcaption>The pier in May. Photograph by Ada Pike.</figcaption></figure>'],
    ['a caption without figure', '<div><img src="a.jpg"> The pier in May, as seen from the hill.</div>'],
    ['a sign-up box', '<div class="newsletter-box">Get our letter in your inbox every morning.</div>'],
    ['a sign-up line without a name', '<div>Sign up for our weekly newsletter and never miss a tide.</div>'],
    ['related links', '<ul><li><a href="/a">Ferry delayed again</a></li><li><a href="/b">Mayor resigns</a></li></ul>'],
    [
      'a teaser',
      '<div><h3><a href="/ferry">Ferry delayed</a></h3><p>The ferry was late again on Monday, its operator said.</p></div>',
    ],
    ['a share bar', '<div class="social-share">Share Tweet Print</div>'],
    ['an advertisement label', '<div>Advertisement</div>'],
    ['a date line', '<div>Published 4 May 2024 10:15 BST</div>'],
    ['hidden text', '<p style="display: none">Only those who pay may read this long line of text.</p>'],
    ['noscript', '<noscript><p>Please allow scripts to read this long story about the pier.</p></noscript>'],
    ['a repeated line', `<p>${P(3)}</p>`],
    ['a photo credit', '<div class="photo-credit">Ada Pike / Harbour Pictures</div>'],
    ['an inline teaser', '<p>Read more: <a href="/ferry">Ferry delayed again as storm nears the coast</a></p>'],
    ['a paragraph that is one link', '<p><a href="/ferry">Ferry delayed again as storm nears the coast</a></p>'],
    [
      'a most-read list',
      '<div class="most-read mostread"><h3>Most read</h3><ol><li>Ferry delayed again</li><li>Mayor resigns</li></ol></div>',
    ],
    ['tags', '<div class="tags">Harbour, Pier, Town council</div>'],
    ['a tag line', '<p>Tags: harbour, pier</p>'],
    [
      'a cookie notice',
      '<div class="cookie-consent"><p>We and our partners use cookies to show you fitting advertising on this site.</p></div>',
    ],
    [
      'a wall for those who do not pay',
      '<div class="subscription-wall"><p>Subscribe today to read this and every other story for one euro.</p></div>',
    ],
    ['text for screen readers only', '<p class="visually-hidden">The story goes on below the picture of the pier.</p>'],
    ['an aside', '<aside><p>The Gazette has written about this pier for more than two hundred years now.</p></aside>'],
    ['a video player', '<div class="video-player"><p>We apologize, but this video has failed to load.</p></div>'],
    ['a form', '<form><label>Your address</label><input><button>Send me the letter</button></form>'],
    [
      'a bio that is marked',
      '<div class="author-bio"><p>Ada Pike has covered harbours and those who work in them since 2009.</p></div>',
    ],
  ])('%s inside the story', (_name, html) => {
    expect(text(`<article><h1>Pier</h1>${STORY.replace('<p>Paragraph 5', `${html}<p>Paragraph 5`)}</article>`)).toBe(
      WHOLE,
    );
  });

  it.each([
    [
      'comments, longer than the story',
      `<div id="comments">${`<div class="comment"><p>I have known this pier since I was a child, and nobody ever asked me about it at all.</p></div>`.repeat(30)}</div>`,
    ],
    [
      'related stories',
      '<section class="related"><h3><a href="/a">Ferry delayed</a></h3><p>The ferry was late again on Monday, its operator said.</p></section>',
    ],
    ['a share bar', '<ul class="share-bar"><li><a href="#">Facebook</a></li><li><a href="#">Print</a></li></ul>'],
    ['a bio', '<p>Ada Pike is a reporter for the Gazette who covers harbours.</p>'],
    ['a notice', '<p>© 2024 The Gazette. All rights reserved.</p>'],
    ['a correction', '<p>Correction: An earlier version of this article misspelled the name of the pier.</p>'],
  ])('%s after the story', (_name, html) => {
    expect(text(`<main><article><h1>Pier</h1>${STORY}${html}</article></main>`)).toBe(WHOLE);
  });
});

describe('what is kept', () => {
  const inside = (html: string) =>
    text(`<article><h1>Pier</h1>${STORY.replace('<p>Paragraph 4', `${html}<p>Paragraph 4`)}</article>`);

  it.each([
    ['a subhead', '<h2>Two years of talks</h2>', 'Two years of talks'],
    [
      'a list',
      '<ul><li>The pier will be 300 metres long.</li><li>It will cost 4 million.</li></ul>',
      'The pier will be 300 metres long.\n\nIt will cost 4 million.',
    ],
    [
      'a block quote',
      '<blockquote><p>We asked them to read their own deeds.</p></blockquote>',
      'We asked them to read their own deeds.',
    ],
    [
      'an embedded post in a share wrapper',
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>The pier opens at noon, says the office.</p></blockquote></div>',
      'The pier opens at noon, says the office.',
    ],
    [
      'a drop cap',
      '<p><span class="dropcap">T</span>he pier was first built when the town had no road.</p>',
      'The pier was first built when the town had no road.',
    ],
    [
      'text in plain div elements',
      '<div>The town has wanted a pier like this one since the great storm.</div>',
      'The town has wanted a pier like this one since the great storm.',
    ],
    [
      'words with soft hyphens',
      '<p>The har\u00adbour of\u00adfice has moved to a new building on the hill.</p>',
      'The harbour office has moved to a new building on the hill.',
    ],
    [
      'words with marks of no width',
      '<p>The pier\u200b is\u2060 new,\ufeff says the office in its report.</p>',
      'The pier is new, says the office in its report.',
    ],
    [
      'spaces that do not break',
      '<p>It cost 2,500\u00a0euros a\u00a0metre, says the office in its report.</p>',
      'It cost 2,500 euros a metre, says the office in its report.',
    ],
    [
      'marks of direction',
      '<p>The ship \u200f“Noor”\u200e came into the harbour on Monday morning.</p>',
      'The ship “Noor” came into the harbour on Monday morning.',
    ],
    [
      'a line break',
      '<p>The pier was built<br>before the town had any road at all.</p>',
      'The pier was built\nbefore the town had any road at all.',
    ],
    [
      'ruby without its reading',
      '<p>The pier is called <ruby>港<rt>minato</rt></ruby> by those who have sailed to it.</p>',
      'The pier is called 港 by those who have sailed to it.',
    ],
  ])('%s', (_name, html, words) =>
    expect(inside(html).split('\n\n').join('|')).toContain(words.split('\n\n').join('|')),
  );

  it('paragraphs made of <br>', () => {
    const broken = [1, 2, 3, 4, 5, 6].map(P).join('<br><br>');
    expect(text(`<div id="menu"><a href="/">Home</a></div><div>${broken}</div>`)).toBe(WHOLE);
  });

  it('a story whose parts stand in several containers of one column', () => {
    const part = (from: number) => `<div class="body-part"><p>${P(from)}</p><p>${P(from + 1)}</p></div>`;
    expect(
      text(`<article><h1>Pier</h1>${part(1)}<div class="ad">Advertisement</div>${part(3)}${part(5)}</article>`),
    ).toBe(WHOLE);
  });
});

describe('what only a laid-out page knows', () => {
  const laid = (layout: Partial<Layout>, html: string) => {
    const document = documentOf(
      `<html><body><main><article><h1>Pier</h1>${STORY}</article>${html}</main></body></html>`,
    );
    return readArticle(document, 'https://paper.example/news/pier', { ...NO_LAYOUT, ...layout }).article.text;
  };
  const isLayer = (element: Element) => element.getAttribute('class') === 'x1';
  const CONSENT = `<div class="x1">${'<p>We and our many partners would like to keep things on your device, and to read them, for as long as we may.</p>'.repeat(20)}</div>`;

  it('refuses a layer over the page, though it holds more text than the story', () => {
    expect(laid({ overlay: isLayer }, CONSENT)).toBe(WHOLE);
  });

  it('reads a story that an app shows in a layer', () => {
    const document = documentOf(`<html><body><div class="x1"><h2>Pier</h2>${STORY}</div></body></html>`);
    expect(readArticle(document, null, { ...NO_LAYOUT, overlay: isLayer }).article.text).toContain(P(1));
  });

  it('refuses what is hidden, and the copy of a paragraph for another screen', () => {
    const hidden = (element: Element) => element.getAttribute('class') === 'phone';
    expect(laid({ hidden }, `<div class="phone"><p>${P(1)}</p><p>${P(9)}</p></div>`)).toBe(WHOLE);
  });
});
