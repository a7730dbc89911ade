import { describe, expect, it } from 'vitest';
import { exportAs, FORMATS, fileStem, plainSummary } from '../../src/export';
import { ANALYSIS } from '../fixtures/analysis';

describe('exportAs', () => {
  it.each(FORMATS)('writes %s for an article without anything in it', (format) => {
    const article = {
      ...ANALYSIS.article,
      title: null,
      text: '',
      blocks: [],
      url: null,
      source: null,
      published: null,
    };
    const { voices, timeline, notes, keyPoints } = { voices: [], timeline: [], notes: [], keyPoints: [] };
    const none = { who: null, what: null, when: null, where: null, why: null, how: null };
    const summary = { ...none, voices, timeline, notes, keyPoints };
    const empty = { article, quotes: [], figures: [], dates: [], entities: [], summary };
    expect(exportAs(empty, format).text.length).toBeGreaterThan(0);
    expect(exportAs(empty, format).name).toMatch(/^article[.-]/);
  });
  it('gives JSON back as it was', () => expect(JSON.parse(exportAs(ANALYSIS, 'json').text)).toEqual(ANALYSIS));
});

describe('fileStem', () => {
  it.each([
    ['Pentagon chief in Iraq', 'pentagon-chief-in-iraq'],
    ['  “What’s next?” — he asks  ', 'whats-next-he-asks'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['بغداد اليوم', 'بغداد-اليوم'],
    ['!!!', 'article'],
    [null, 'article'],
  ])('names %j', (title, stem) => expect(fileStem({ title, url: null })).toBe(stem));
  it('cuts at a word', () => expect(fileStem({ title: 'word '.repeat(40), url: null })).toMatch(/^(word-)*word$/));
});

describe('plainSummary', () => {
  it('reads as a person would write it down', () => {
    const text = plainSummary(ANALYSIS);
    expect(text).toMatch(/^Pentagon chief in Iraq.*\nQatar Tribune, 8 March 2023\nhttps:/);
    expect(text).toContain('\n2. There are some 2,500 US soldiers');
    expect(text).toContain('When: Tuesday');
    expect(text).toContain('Lloyd Austin, US Defence Secretary: 85%');
    expect(text).not.toContain('How:');
  });
});
