import fc from 'fast-check';
import type { Article } from '../../../src/parser';

/** Words that some rule of the parser looks for, names that are keys of every object, and characters that break readers. */
const WORDS =
  'said|told|according to|added|that|he|she|they|Mr|Mr.|Dr.|Jane|Doe|Jane Doe|Smith|President|minister|spokeswoman|of|the|a|in|on|and|to|will|was|who|, who|US|U.S.|Reuters|London|Iraqi|Acme Corp.|United Nations|some|about|more than|at least|nearly|between|from|up|rose|fell|by|percent|%|per cent|$|£|€|5|2,500|3.2|1/2|20th|million|bn|half|two-thirds|dozen|soldiers|people|miles|years|years ago|aged|34-year-old|Tuesday|yesterday|March 20, 2003|2014|2009-10|last week|third quarter|20th anniversary|No. 5|G7|COVID-19|constructor|__proto__|hasOwnProperty|toString|valueOf|prototype|__defineGetter__|null|undefined|NaN|Infinity|true'.split(
    '|',
  );
const MARKS = "\"|“|”|‘|’|'|''|``|«|»|„|(|)|[|]|.|,|;|:|?|!|…|...|-|–|—|/|&|@|#|*|_|=|+|<|>|\\|%s|{0}".split('|');
const CONTROLS = [
  '\u0000',
  '\u0007',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\u2028',
  '\u0301',
  '\ud83d',
  '\udc4d',
  '👍🏽',
  '𝟙',
  '٣',
  'é',
  'İ',
  'ß',
  '日本',
  'ﬁ',
];
const SPACES = [' ', ' ', ' ', '', '\n', '\n\n', '\t', '\r\n', '\u00a0'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 1, arbitrary: fc.integer({ min: -1e6, max: 1e12 }).map(String) },
  { weight: 1, arbitrary: fc.double({ noNaN: false }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

/** News-like rubbish: the parser's own trigger words in any order, with any marks and characters between them. */
const mixed = fc
  .array(fc.tuple(piece, fc.constantFrom(...SPACES)), { maxLength: 80 })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));

/** One short piece many times, as hostile pages have it. */
const repeated = fc
  .tuple(mixed, fc.integer({ min: 2, max: 40 }))
  .map(([text, times]) => text.slice(0, 40).repeat(times));

/** Any text a page can hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: mixed },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

const anyDay = fc.oneof(
  fc.constantFrom(null, '2023-03-08', '2024-02-29T23:59:00-11:00', '0000-00-00', '9999-12-31', 'soon', ''),
  fc.string({ maxLength: 12 }),
);
const PLAIN = { noNullPrototype: true };
const anyLine = fc.option(mixed.map((text) => text.slice(0, 80)));

/** An article with any text and any metadata; its blocks are the parser's to find. */
export const anyArticle: fc.Arbitrary<Article> = fc.record(
  {
    isArticle: fc.boolean(),
    title: anyLine,
    byline: fc.array(
      mixed.map((text) => text.slice(0, 40)),
      { maxLength: 3 },
    ),
    source: anyLine,
    published: anyDay,
    modified: anyDay,
    language: fc.constantFrom(null, 'en', 'en-GB', '\u202e'),
    dateline: fc.option(fc.record({ place: anyLine, date: anyDay }, PLAIN)),
    text: anyText,
    blocks: fc.constant([]),
  },
  PLAIN,
);
