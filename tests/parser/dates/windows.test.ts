import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/parser';
import { findDates, findWindows } from '../../../src/parser/dates';
import { readLanguage } from '../../../src/parser/language';

function windows(text: string): string[][] {
  const language = readLanguage({ text, blocks: [] });
  const dates = findDates(language, { published: '2023-03-08', dateline: null, language: 'en' });
  return findWindows(language, dates).map((window) => [window.text, window.value]);
}

describe('stretches of time', () => {
  it.each<[string, ...[string, string][]]>([
    ['Prices fell over the past several months.', ['the past several months', 'PXM']],
    ['The town has been quiet in recent weeks.', ['recent weeks', 'PXW']],
    ['Talks may drag on in the coming days.', ['the coming days', 'PXD']],
    ['The mine may close over the next decade.', ['the next decade', 'P10Y']],
    ['They searched for a few hours.', ['a few hours', 'PTXH']],
    ['The repair took weeks.', ['weeks', 'PXW']],
    ['It was the worst storm in a decade.', ['a decade', 'P10Y']],
    ['It was the first strike in more than three years.', ['three years', 'P3Y']],
    ['Much has changed in the 90 years since the vote.', ['the 90 years', 'P90Y']],
    ['An hour before the doors opened a queue had formed.', ['An hour', 'PT1H']],
    ['Flowers came a month earlier than usual.', ['a month', 'P1M']],
  ])('%s', (text, ...wanted) => expect(windows(text)).toEqual(wanted));

  it.each([
    'The bridge was shut last week.',
    'It opened two years ago.',
    'She is 34 years old.',
    'The sentence was ten years in jail.',
    'A one-day strike began.',
    'Most recent weeks show little.',
    'The years were kind to him.',
  ])('leaves alone: %s', (text) => expect(windows(text)).toEqual([]));

  it('are in the Analysis in text order, are no dates of the timeline, and are never sure', () => {
    const text = 'In recent weeks the river rose. On Tuesday it broke its banks after several days of rain.';
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    const { dates, summary } = analyze({
      ...{ isArticle: true, title: null, byline: [], source: null, published: '2023-03-08', modified: null },
      ...{ language: 'en', dateline: null, text, blocks },
    });
    expect(dates.map((date) => [date.text, date.kind])).toEqual([
      ['recent weeks', 'duration'],
      ['Tuesday', undefined],
      ['several days', 'duration'],
    ]);
    expect(summary.timeline.map((event) => event.date)).toEqual(['2023-03-07']);
    expect(Math.max(...dates.filter((date) => date.kind).map((date) => date.confidence))).toBeLessThan(0.5);
  });
});
