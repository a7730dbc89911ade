import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article';
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
