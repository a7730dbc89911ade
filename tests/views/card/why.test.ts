import { describe, expect, it } from 'vitest';
import { type Analysis, type Quote, WHY_CODES, type WhyCode } from '../../../src/parser/model';
import { dateReason, figureReason, nameReason } from '../../../src/views/card/rules';
import { reasonsFor } from '../../../src/views/card/why';
import { messagesOf, wordingOf } from '../../fixtures/wording';

const LANGUAGES = ['en', 'de', 'es', 'fr', 'ar'];
/** Said by the line below the reasons, or in place of them. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['pronoun', 'short-name', 'no-speaker']);

const TEXT = '“We close at noon,” Ferris said. Mayor Ann Ferris spoke in Leith.';
const quote = (part: Partial<Quote>): Quote => ({
  ...{ id: 'q1', kind: 'direct', start: 0, end: 19, text: TEXT.slice(0, 19), confidence: 0.9, rule: 'said' },
  speaker: { name: 'Ann Ferris', start: 20, end: 26, entity: 'e1' },
  cue: { start: 27, end: 31 },
  ...part,
});
const analysis = {
  article: { text: TEXT, blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' }] },
  entities: [{ id: 'e1', type: 'person', name: 'Ann Ferris', role: 'Mayor', mentions: [{ start: 20, end: 26 }] }],
} as unknown as Analysis;

function sentences(one: Quote, language = 'en'): string[] {
  const wording = wordingOf(language);
  return reasonsFor(analysis, { type: 'quote', quote: one }, wording).map(({ key, words }) => wording.t(key, words));
}

describe('why a quote has its speaker', () => {
  it.each(LANGUAGES)('has words in %s for every code that the parser may give', (language) => {
    const messages = messagesOf(language);
    const asked = WHY_CODES.filter((code) => !SAID_OTHERWISE.has(code)).map(
      (code) => `why_${code.replaceAll('-', '_')}`,
    );
    expect(asked.filter((key) => !(key in messages))).toEqual([]);
  });

  it('has no words for codes that the parser does not know', () => {
    const known = new Set(WHY_CODES.map((code) => `why_${code.replaceAll('-', '_')}`));
    const made = Object.keys(messagesOf('en')).filter((key) => key.startsWith('why_'));
    expect(made.filter((key) => !known.has(key))).toEqual([]);
  });

  it('says the reasons in the order they weighed, and then who is meant', () =>
    expect(sentences(quote({ why: ['cue-after-quote', 'comma', 'short-name'] }))).toEqual([
      'said follows the quote.',
      'The quote ends with a comma before said.',
      'Ferris is Ann Ferris, first named in paragraph 1.',
    ]));

  it.each([
    ['no reason given, cue after', {}, 'said follows the quote.'],
    ['no reason given, no cue', { cue: null }, 'Ferris is named with the quote.'],
    ['a code of a later version', { why: ['telepathy' as WhyCode] }, 'said follows the quote.'],
    [
      'carried over',
      { cue: null, speaker: { name: 'Ann Ferris', start: null, end: null, entity: 'e1' } },
      'The speaker is carried over from the quote before.',
    ],
    ['nobody', { speaker: null }, 'The sentences around it name no one who clearly says it.'],
  ])('says what can be seen: %s', (_, part, first) => expect(sentences(quote(part))[0]).toBe(first));
});

describe('why a figure, date or name is one', () => {
  it.each([
    ['count.digits', 'card_why_figure_digits'],
    ['measure.article', 'card_why_figure_words'],
    ['percent.range', 'card_why_figure_range'],
    ['age.commas', 'card_why_figure_age'],
    ['count.subject', 'card_why_figure_from_sentence'],
    ['ordinal.milestone', 'card_why_figure_rank'],
    ['count.unheard-of', 'card_why_figure'],
  ])('figure rule %s', (rule, key) => expect(figureReason(rule)).toBe(key));

  it.each([
    ['weekday', true, 'card_why_date_weekday'],
    ['relative', true, 'card_why_date_words'],
    ['explicit', true, 'card_why_date_counted'],
    ['explicit', false, 'card_why_date_stated'],
    ['decade', false, 'card_why_date_span'],
    ['season-year', false, 'card_why_date_season'],
  ])('date rule %s, counted: %s', (rule, counted, key) => expect(dateReason(rule, counted)).toBe(key));

  it.each([
    ['model', 'card_why_name_form'],
    ['agree', 'card_why_name_again'],
    ['list:city', 'card_why_name_listed'],
    [undefined, 'card_why_name_form'],
  ])('name rule %s', (rule, key) => expect(nameReason(rule)).toBe(key));

  it.each(LANGUAGES)('every key of the tables has words in %s', (language) => {
    const messages = messagesOf(language);
    const keys = [
      ...[
        'x.digits',
        'x.words',
        'x.range',
        'x.fraction',
        'x.vague',
        'x.twice',
        'x.of',
        'age.old',
        'ordinal.x',
        'x',
      ].map(figureReason),
      ...['weekday', 'same-day', 'decade', 'season', 'holiday', 'day', 'x'].flatMap((rule) => [
        dateReason(rule, true),
        dateReason(rule, false),
      ]),
      ...['agree', 'list:x', 'model'].map(nameReason),
    ];
    expect(keys.filter((key) => !(key in messages))).toEqual([]);
  });
});
