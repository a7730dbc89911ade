import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKGROUND_CHECKS } from '../../src/browser/background-checks';
import { isValid as passes } from '../../src/browser/messages';
import { PAGE_CHECKS } from '../../src/browser/page-checks';

const isValid = (message: unknown) => passes(message, { ...BACKGROUND_CHECKS, ...PAGE_CHECKS });

const article = {
  isArticle: true,
  title: null,
  byline: ['Ann Lee'],
  source: null,
  published: null,
  modified: null,
  language: 'en',
  dateline: null,
  text: 'One. Two.',
  blocks: [{ start: 0, end: 9, kind: 'paragraph' }],
};
const analyze = (changes: object) => ({ nutgraf: 'analyze', body: { article: { ...article, ...changes } } });

describe('messages', () => {
  it.each<[string, unknown]>([
    ['an article', analyze({})],
    [
      'an article with a dateline and credits',
      analyze({ dateline: { place: 'Rome', date: null }, credits: [{ kind: 'source', text: 'x' }] }),
    ],
    ['a step', { nutgraf: 'step', body: { by: -1 } }],
    ['a step of one kind', { nutgraf: 'step', body: { by: 1, kind: 'quote' } }],
    ['a badge without a number', { nutgraf: 'badge', body: { quotes: null } }],
  ])('%s is taken', (_, message) => expect(isValid(message)).toBe(true));

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'analyze'],
    ['an unknown type', { nutgraf: 'format', body: {} }],
    ['a type of every object', { nutgraf: 'constructor', body: {} }],
    ['an inherited body', Object.create({ nutgraf: 'step', body: { by: 1 } })],
    ['an article without text', analyze({ text: undefined })],
    ['an article with a number for a text', analyze({ text: 5 })],
    ['a text too long to read', analyze({ text: 'x'.repeat(5_000_001), blocks: [] })],
    [
      'blocks out of order',
      analyze({
        blocks: [
          { start: 5, end: 9, kind: 'paragraph' },
          { start: 0, end: 4, kind: 'paragraph' },
        ],
      }),
    ],
    ['a block beyond the text', analyze({ blocks: [{ start: 0, end: 10, kind: 'paragraph' }] })],
    ['a block at a negative place', analyze({ blocks: [{ start: -1, end: 4, kind: 'paragraph' }] })],
    ['a byline that is no list', analyze({ byline: 'Ann Lee' })],
    ['a step of two', { nutgraf: 'step', body: { by: 2 } }],
    ['a badge of text', { nutgraf: 'badge', body: { quotes: '<b>' } }],
    ['a tab that is no number', { nutgraf: 'annotateTab', body: { tabId: '1' } }],
  ])('%s is refused', (_, message) => expect(isValid(message)).toBe(false));

  it('anything at all is answered without an error', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('analyze', 'step', 'focus', 'show', 'badge', '__proto__'),
        fc.anything(),
        (nutgraf, body) => {
          expect(typeof isValid({ nutgraf, body })).toBe('boolean');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
