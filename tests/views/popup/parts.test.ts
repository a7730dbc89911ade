import { describe, expect, it } from 'vitest';
import { noteText } from '../../../src/export/note-text';
import { type Analysis, type Figure, SURE } from '../../../src/parser/model';
import { dateText, figureText, readingMinutes, unitText } from '../../../src/views/parts/format';
import { percents } from '../../../src/views/parts/percents';
import { sentenceAround } from '../../../src/views/parts/sentence';
import { clauseAround } from '../../../src/views/popup/clause';
import { matches } from '../../../src/views/popup/filter';
import { sectionsOf, sureOnly, unsureOf } from '../../../src/views/popup/select';
import { compareBy } from '../../../src/views/popup/sort-figures';
import { timelineRows } from '../../../src/views/popup/timeline-rows';
import { ANALYSIS, find, TEXT } from '../../fixtures/analysis';
import { wordingOf } from '../../fixtures/wording';

const english = wordingOf('en');
const figure = (part: Partial<Figure>): Figure => ({
  ...ANALYSIS.figures[1]!,
  ...{ kind: 'count', value: null, low: null, high: null, approximate: false, unit: null },
  ...part,
});

describe('dateText', () => {
  it.each([
    ['2023-03-07', '7 March 2023'],
    ['2023-03-08T23:30:00-05:00', '8 March 2023'],
    ['2017-12', 'December 2017'],
    ['2014', '2014'],
    ['2023-Q1', 'quarter 1 of 2023'],
    ['2023-W10', 'week of 6 March 2023'],
    ['2024-W01', 'week of 1 January 2024'],
    ['1980/2012', '1980 – 2012'],
    ['soon', 'soon'],
  ])('writes %s as %s', (value, text) => expect(dateText(value, english)).toBe(text));
  it('names the weekday where asked', () =>
    expect(dateText('2023-03-08', english, 'weekday')).toBe('Wednesday 8 March 2023'));
});

describe('figureText', () => {
  it.each([
    [{ value: 2500, approximate: true }, 'about 2,500'],
    [{ value: 700, low: 700, approximate: true }, 'at least 700'],
    [{ value: 60, high: 60, approximate: true }, 'at most 60'],
    [{ low: 10, high: 12 }, '10 to 12'],
    [{ low: 100, approximate: true }, 'at least 100'],
    [{ value: 39, kind: 'percent' as const }, '39%'],
    [{ value: 22, kind: 'ordinal' as const }, '22nd'],
    [{ value: 111, kind: 'ordinal' as const }, '111th'],
    [{ value: 18, kind: 'money' as const, unit: 'GBP' }, '£18'],
    [{ value: -3.25 }, '-3.25'],
    [{ value: 0.3333 }, '0.3333'],
  ])('words %j', (part, text) => expect(figureText(figure(part), english)).toBe(text));
  it('has no words for a score', () => expect(figureText(figure({}), english)).toBeNull());
});

describe('percents', () => {
  it.each([
    [
      [1 / 3, 1 / 3, 1 / 3],
      [34, 33, 33],
    ],
    [
      [0.85, 0.15],
      [85, 15],
    ],
    [
      [0.005, 0.995],
      [1, 99],
    ],
    [[1], [100]],
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
  ])('of %j add up', (shares, whole) => expect(percents(shares)).toEqual(whole));
});

describe('matches', () => {
  it.each([
    ['', 'anything', true],
    ['sudani', 'Mohammed Shia al-Sudani', true],
    ['SÜD', 'al-Südi', true],
    ['sud', 'al-Südi', true],
    ['austin lloyd', 'Lloyd Austin', true],
    ['austin bush', 'Lloyd Austin', false],
    ['.*', 'Lloyd', false],
  ])('%j in %j: %s', (query, text, found) => expect(matches(query, text, null)).toBe(found));
});

describe('select', () => {
  const doubtful: Analysis = {
    ...ANALYSIS,
    quotes: ANALYSIS.quotes.map((q) => (q.id === 'q6' ? { ...q, confidence: 0.3 } : q)),
  };
  it('leaves out what is not sure, and a voice with nothing else', () => {
    const { quotes, summary } = sureOnly(doubtful, [], SURE);
    expect(quotes.map((q) => q.id)).not.toContain('q6');
    expect(summary.voices.map((v) => v.name)).toEqual(['Lloyd Austin']);
  });
  it('lists it apart', () => expect(unsureOf(doubtful, [], SURE)).toMatchObject([{ id: 'q6', kind: 'quote' }]));
  it('leaves out what the reader hid, everywhere', () => {
    expect(sureOnly(doubtful, ['q2'], SURE).quotes.map((q) => q.id)).not.toContain('q2');
    expect(unsureOf(doubtful, ['q6'], SURE)).toEqual([]);
  });
  it('takes the threshold that the reader set for the page', () => {
    const strict = sureOnly(doubtful, [], 0.965);
    expect(strict.entities).toEqual([]);
    expect(unsureOf(doubtful, [], 0.965).filter(({ kind }) => kind === 'name')).toHaveLength(ANALYSIS.entities.length);
    expect(unsureOf(doubtful, [], 0)).toEqual([]);
  });
  it('has no section for nothing', () => {
    const bare = { ...ANALYSIS, figures: [], summary: { ...ANALYSIS.summary, notes: [] } };
    expect(sectionsOf(bare)).toEqual(['summary', 'voices', 'timeline', 'names']);
  });
});

describe('compareBy', () => {
  const [small, big, open, none] = [
    figure({ id: 'a', start: 9, value: 2 }),
    figure({ id: 'b', start: 5, value: 30 }),
    figure({ id: 'c', start: 1, low: 10, high: 12 }),
    figure({ id: 'd', start: 0 }),
  ];
  const order = (key: 'value' | null, descending: boolean) =>
    [small!, big!, open!, none!]
      .sort(compareBy({ key, descending }))
      .map((f) => f.id)
      .join('');
  it('keeps the text’s order until asked', () => expect(order(null, false)).toBe('dcba'));
  it('sorts by size, ranges by their middle', () => {
    expect(order('value', true)).toBe('bcad');
    expect(order('value', false)).toBe('dacb');
  });
});

describe('unitText and figureText', () => {
  const says = (part: Partial<Figure>) => {
    const one = figure(part);
    return [figureText(one, english), unitText(one)];
  };
  it.each([
    [{ kind: 'measure', value: 30, unit: 'tonnes' }, ['30', 'tonnes']],
    [{ kind: 'money', value: 410_000, unit: '$' }, ['$410,000', null]],
    [{ kind: 'money', value: 12, unit: '£ per night' }, ['£12', 'per night']],
    [{ kind: 'money', value: 12, unit: 'US$' }, ['US$12', null]],
    [{ kind: 'money', value: 9, unit: 'dollars per year' }, ['9', 'dollars per year']],
    [{ kind: 'percent', value: 50, unit: 'percent' }, ['50%', null]],
    [{ kind: 'count', value: 6, unit: 'engines' }, ['6', null]],
    [{ kind: 'age', value: 81, unit: 'years old' }, ['81', 'years old']],
  ] as [Partial<Figure>, (string | null)[]][])('says %j', (part, said) => expect(says(part)).toEqual(said));
});

describe('timelineRows', () => {
  it('puts the day of publication between past and future', () => {
    const rows = timelineRows(ANALYSIS);
    const at = rows.findIndex((row) => row.form === 'published');
    expect(rows.slice(0, at).every((row) => !row.future)).toBe(true);
    expect(rows.slice(at + 1).map((row) => row.date)).toEqual(['2023-03-20']);
  });
  it('lists every date of the article', () =>
    expect(timelineRows(ANALYSIS).map((row) => row.mention)).toEqual(
      expect.arrayContaining(['d1', 'd2', 'd3', 'd4', 'd5']),
    ));
  const anniversaryOf = (value: string, number: number, part: Partial<Analysis> = {}) => {
    const words = find(TEXT, '20th anniversary');
    const dates = [{ ...ANALYSIS.dates[2]!, value, anniversary: { ...words, number } }];
    const summary = { ...ANALYSIS.summary, timeline: [], notes: [] };
    return timelineRows({ ...ANALYSIS, dates, summary, ...part }).filter((row) => row.anniversary);
  };
  it('works out the day of an anniversary', () =>
    expect(anniversaryOf('2003-03-20', 20)).toMatchObject([{ date: '2023-03-20', form: 'derived', future: true }]));
  it('keeps a year a year', () => expect(anniversaryOf('2003', 20)).toMatchObject([{ date: '2023', future: false }]));
  it.each([
    ['far from the story', '1984', 50],
    ['of a week', '2003-W12', 20],
  ])('has no anniversary %s', (_, value, number) => expect(anniversaryOf(value, number)).toEqual([]));
  it('has no anniversary that a note doubts, or that is an event already', () => {
    const spans = [find(TEXT, '20th anniversary')];
    const notes = [{ kind: 'anniversary' as const, spans, data: {}, confidence: 1 }];
    expect(anniversaryOf('2003', 20, { summary: { ...ANALYSIS.summary, timeline: [], notes } })).toEqual([]);
    expect(timelineRows(ANALYSIS).filter((row) => row.date === '2023-03-20')).toHaveLength(1);
  });
  it('knows the dated words inside a row', () => {
    const row = timelineRows(ANALYSIS).find(({ mention }) => mention === 'd4');
    expect(TEXT.slice(row?.mark?.start, row?.mark?.end)).toBe('2014');
  });
  it('sorts weeks and quarters by their first day', () => {
    const dates = ['2023-Q2', '2023-W10', '2023-01-05'].map((value, i) => ({
      ...ANALYSIS.dates[0]!,
      id: `x${i}`,
      value,
    }));
    const article = { ...ANALYSIS.article, published: null };
    const bare = { ...ANALYSIS, article, dates, summary: { ...ANALYSIS.summary, timeline: [] } };
    expect(timelineRows(bare).map((row) => row.date)).toEqual(['2023-01-05', '2023-W10', '2023-Q2']);
  });
});

describe('clauseAround', () => {
  const text =
    'The invasion of March 20, 2003 was followed by sectarian violence, and out of it grew the group, which held large parts of Iraq and Syria in 2014.';
  const whole = { start: 0, end: text.length };
  const part = (words: string) => {
    const { start, end } = clauseAround(text, whole, find(text, words));
    return text.slice(start, end);
  };
  it('ends at the comma', () => expect(part('2014')).toBe('which held large parts of Iraq and Syria in 2014.'));
  it('does not take the comma of a date for one', () =>
    expect(part('March 20, 2003')).toBe('The invasion of March 20, 2003 was followed by sectarian violence'));
  it('keeps a short sentence whole', () => {
    const short = { start: 0, end: 40 };
    expect(clauseAround(text, short, find(text, 'March 20, 2003'))).toBe(short);
  });
});

describe('sentenceAround', () => {
  it('is the sentence of the span’s own paragraph', () => {
    const { start, end } = sentenceAround(TEXT, find(TEXT, 'some 2,500 US soldiers'));
    expect(TEXT.slice(start, end)).toMatch(/^There are some 2,500 .* rocket fire\.$/);
  });
  it('never ends before its span', () => {
    const span = { start: 3, end: 9 };
    expect(sentenceAround('No. 10. Go', span).end).toBeGreaterThanOrEqual(9);
  });
});

describe('noteText', () => {
  const note = (kind: string, data: Record<string, string | number>) =>
    noteText({ kind, data, spans: [], confidence: 1 } as Parameters<typeof noteText>[0], english);
  it.each([
    [
      'dateline-country',
      { stated: 'Israel', place: 'Baghdad', country: 'Iraq' },
      'The dateline says Israel. Baghdad is in Iraq.',
    ],
    [
      'weekday-date',
      { weekday: 'Tuesday', date: '2023-03-08', actual: 3 },
      '“Tuesday” and 8 March 2023 do not fit together: that day is a Wednesday.',
    ],
    ['unattributed-quotes', { count: 1 }, '1 quote names no speaker.'],
    ['unattributed-quotes', { count: 3 }, '3 quotes name no speaker.'],
    ['republished', { source: 'Qatar Tribune' }, 'Republished from Qatar Tribune.'],
  ])('words %s', (kind, data, text) => expect(note(kind, data)).toBe(text));
});

describe('readingMinutes', () => {
  it('is at least one', () => expect(readingMinutes('')).toBe(1));
  it('counts 230 words a minute', () => expect(readingMinutes('word '.repeat(690))).toBe(3));
});
