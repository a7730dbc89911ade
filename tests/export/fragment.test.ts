import { describe, expect, it } from 'vitest';
import { linkTo, textDirective } from '../../src/export/fragment';
import { ANALYSIS, find, TEXT } from '../fixtures/analysis';

const directive = (text: string, words: string, nth = 0) => textDirective(text, find(text, words, nth));

describe('textDirective', () => {
  it('spells out a short passage that stands once', () =>
    expect(directive(TEXT, 'Militia allied with Iran keep demanding')).toBe(
      'text=Militia%20allied%20with%20Iran%20keep%20demanding',
    ));
  it('names both ends of a long passage', () =>
    expect(directive(TEXT, ANALYSIS.quotes[1]!.text)).toBe(
      'text=The%20US%20forces%20are%20ready,of%20the%20government%20of%20Iraq',
    ));
  it('names both ends across paragraphs', () => {
    const text = 'one two three\n\nfour five six';
    expect(textDirective(text, { start: 0, end: text.length })).toBe('text=one%20two%20three,four%20five%20six');
  });
  it('adds context to few words', () =>
    expect(directive(TEXT, '“optimistic”')).toBe(
      'text=called%20himself%20%E2%80%9C-,optimistic,-%E2%80%9D%20about%20the',
    ));
  it('keeps the marks between a passage and its context, which browsers do not skip', () =>
    expect(directive('He left at noon. Seven miles out, he rowed.', 'Seven miles')).toBe(
      'text=left%20at%20noon.-,Seven%20miles,-out%2C%20he%20rowed',
    ));
  it('has no context of marks alone', () =>
    expect(directive('“Glass,” she said.', 'Glass')).toBe('text=Glass,-%2C%E2%80%9D%20she%20said'));
  it('adds context to words that stand twice', () => {
    const text = 'We will go on and on here, he said. We will go on and on here, she said.';
    expect(directive(text, 'We will go on and on here', 1)).toContain('-,We%20will');
  });
  it('takes no context from the next paragraph', () =>
    expect(directive('He left.\n\nBoom\n\nShe came.', 'Boom')).toBe('text=Boom'));
  it('encodes what is syntax in a directive', () =>
    expect(directive('a well-known, rich & odd thing it is', 'well-known, rich & odd thing')).toBe(
      'text=well%2Dknown%2C%20rich%20%26%20odd%20thing',
    ));
  it('has nothing to find in marks alone', () => expect(textDirective('“…”', { start: 0, end: 3 })).toBeNull());
  it('never throws on half a surrogate pair', () => {
    expect(() => textDirective('a x🙂x b', { start: 0, end: 4 })).not.toThrow();
    expect(() => textDirective('a x🙂x b', { start: 4, end: 8 })).not.toThrow();
  });
});

describe('linkTo', () => {
  const span = find(TEXT, 'There are some 2,500 US soldiers');
  it('replaces a fragment that is there', () =>
    expect(linkTo('https://example.news/a#top', TEXT, span)).toBe(
      'https://example.news/a#:~:text=There%20are%20some%202%2C500%20US%20soldiers',
    ));
  it.each([null, undefined, '', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'makes no link from %j',
    (url) => expect(linkTo(url, TEXT, span)).toBeNull(),
  );
});
