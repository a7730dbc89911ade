import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/article';
import { analyze } from '../src/parser';
import { documentOf, fixturePages } from './pages/read';

const PAGES = fixturePages();

/** Text of the page without styles and scripts, white space collapsed. */
function visibleText(html: string): string {
  const document = documentOf(html.replace(/<template[^>]*>|<\/template>/g, ''));
  for (const element of [...document.querySelectorAll('script, style')]) element.remove();
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

describe('fixture pages', () => {
  it('are many, with stories and pages that are none', () => {
    expect(PAGES.length).toBeGreaterThan(3);
    expect(PAGES.filter((page) => !page.expected.isArticle).length).toBeGreaterThan(0);
  });

  it.each(PAGES)('$slug makes no request', ({ html }) => {
    expect(html).not.toMatch(/\bsrc(set)?=|@import|url\((?!#|["']?data:)|<link(?! rel="(canonical|amphtml)")/);
  });

  it.each(PAGES)('$slug is at home on an .example host', ({ html, expected }) => {
    expect(new URL(expected.url).hostname).toMatch(/\.example$/);
    for (const [address] of html.matchAll(/https?:\/\/[^/"'\s<]+/g))
      expect(address).toMatch(/\.example$|^https?:\/\/(schema\.org|www\.w3\.org)$/);
  });

  it.each(PAGES)('$slug holds all that is expected of it', ({ html, expected }) => {
    const text = visibleText(html);
    const words = [expected.first, expected.last, ...(expected.absent ?? [])];
    const spans = [...(expected.quotes ?? []), ...(expected.figures ?? []), ...(expected.dates ?? [])];
    for (const word of [...words, ...spans.map((span) => span.text)])
      if (word !== undefined) expect(text).toContain(word);
    for (const { name } of expected.entities ?? []) expect(text).toContain(name);
  });
});

const STORIES = PAGES.filter(({ expected }) => expected.isArticle && !expected.browserOnly).map((page) => {
  const { article } = readArticle(documentOf(page.html), page.expected.url);
  return { ...page, article, analysis: analyze(article) };
});

/** What the reader does not get right yet. Take a row out when it does. */
const GAPS = new Set<string>();
const without = (gap: string) => STORIES.filter(({ slug }) => !GAPS.has(`${slug}: ${gap}`));

describe('the reader on fixture pages', () => {
  it.each(PAGES.filter(({ expected }) => !expected.isArticle))('$slug is no story', ({ html, expected }) =>
    expect(readArticle(documentOf(html), expected.url).article.isArticle).toBe(false),
  );
  it.each(without('meta'))('$slug: title, byline, source and day', ({ article, expected }) => {
    expect(article).toMatchObject({ isArticle: true, title: expected.title, byline: expected.byline });
    expect(article.source).toBe(expected.source);
    expect(article.published?.slice(0, 10)).toBe(expected.published);
  });
  it.each(without('story'))('$slug: the story and nothing else', ({ article, expected }) => {
    expect(article.text.slice(0, 200)).toContain(expected.first);
    expect(article.text.slice(-400)).toContain(expected.last);
    for (const words of expected.absent ?? []) expect(article.text).not.toContain(words);
  });
});

/** What the analysis misses of what a person says about a page, one line each. */
function misses({ analysis, expected }: (typeof STORIES)[number]): string[] {
  const { quotes, figures, dates, entities } = analysis;
  const trim = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const out: string[] = [];
  for (const want of expected.quotes ?? []) {
    const found = quotes.find((quote) => quote.kind !== 'indirect' && trim(quote.text) === trim(want.text));
    if (!found || (found.speaker?.name ?? null) !== want.speaker)
      out.push(`quote ${want.text}: ${want.speaker}, not ${found ? found.speaker?.name : 'found'}`);
  }
  for (const want of expected.figures ?? [])
    if (!figures.some((figure) => figure.text === want.text && figure.value === want.value))
      out.push(`figure ${want.text}`);
  for (const want of expected.dates ?? [])
    if (!dates.some((date) => date.text === want.text && date.value === want.value)) out.push(`date ${want.text}`);
  for (const want of expected.entities ?? []) {
    const found = entities.find((entity) => entity.name === want.name);
    if (found?.type !== want.type) out.push(`${want.type} ${want.name}: ${found?.type ?? 'not found'}`);
    else if (want.role && found.role !== want.role) out.push(`role of ${want.name}: ${want.role}, not ${found.role}`);
  }
  return out;
}

const wanted = ({ quotes = [], figures = [], dates = [], entities = [] }: (typeof STORIES)[number]['expected']) =>
  quotes.length + figures.length + dates.length + entities.length;

describe('the parser on fixture pages', () => {
  it('tells the story of Baghdad right', () => {
    const page = STORIES.find(({ slug }) => slug === 'pentagon-baghdad')!;
    expect(misses(page).filter((miss) => /^(?:quote|figure|date|person Lloyd|role)/.test(miss))).toEqual([]);
    const { summary, figures } = page.analysis;
    expect(summary.voices[0]).toMatchObject({ name: 'Lloyd Austin', role: 'US Defence Secretary', named: true });
    expect(summary.when?.text).toBe('Tuesday');
    const soldiers = figures.find(({ value }) => value === 2500)!;
    expect(soldiers.counted).toBe('US soldiers in Iraq');
    expect(summary.notes.find(({ kind }) => kind === 'dateline-country')?.data).toEqual({
      stated: 'Israel',
      place: 'Baghdad',
      country: 'Iraq',
    });
  });
  it('finds what a person finds', () => {
    const missed = STORIES.flatMap((page) => misses(page).map((miss) => `${page.slug}: ${miss}`));
    const all = STORIES.reduce((sum, { expected }) => sum + wanted(expected), 0);
    expect(missed.length / all, missed.join('\n')).toBeLessThan(0.125);
  });
  it.each(STORIES)('$slug: the notes a person would make, and no other', ({ analysis, expected }) => {
    const kinds = [...new Set(analysis.summary.notes.map(({ kind }) => kind))];
    expect(kinds.sort()).toEqual([...(expected.notes ?? [])].sort());
  });
});
