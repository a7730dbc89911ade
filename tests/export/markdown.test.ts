import { type Node, Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../src/export/markdown';
import type { Analysis } from '../../src/parser/model';
import { ANALYSIS } from '../fixtures/analysis';

const split = (text: string) => {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { front: parse(front ?? ''), body: body ?? '' };
};
/** Every node of the document as CommonMark's reference reader sees it. */
function nodes(body: string): Node[] {
  const walker = new Parser().parse(body).walker();
  const seen: Node[] = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) seen.push(step.node);
  return seen;
}
const textOf = (body: string) =>
  nodes(body)
    .filter((n) => n.type === 'text')
    .map((n) => n.literal)
    .join('');
const withTitle = (title: string): Analysis => ({ ...ANALYSIS, article: { ...ANALYSIS.article, title } });

const HOSTILE = [
  '[click](javascript:alert(1)) <img src=x onerror=alert(1)>',
  '# *not* a _heading_ `code` | cell',
  '- item',
  '1. item',
  '> quoted',
  '---',
  'title: "x"\n---\nevil: true',
  '![x](http://example.com/p.png) &amp; &#x41;',
  'ends with a backslash \\',
];

describe('markdown', () => {
  it('says in the front matter what the page says of itself', () =>
    expect(split(markdown(ANALYSIS)).front).toEqual({
      title: 'Pentagon chief in Iraq ahead of 20th anniversary of invasion',
      source: 'Qatar Tribune',
      url: 'https://example.news/world/pentagon-chief-in-iraq',
      published: '2023-03-08',
      language: 'en',
    }));
  it('links every line of the article to its place', () => {
    const links = nodes(split(markdown(ANALYSIS)).body).filter((n) => n.type === 'link');
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(link.destination).toMatch(/^https:\/\/example\.news\/\S+#:~:text=/);
  });
  it('says what is not stated', () => expect(textOf(split(markdown(ANALYSIS)).body)).toContain('How: Not stated'));
  it('lists every quote', () => {
    const text = textOf(split(markdown(ANALYSIS)).body);
    for (const quote of ANALYSIS.quotes) expect(text).toContain(quote.text);
  });
  it.each(HOSTILE)('keeps %j plain words', (title) => {
    const { front, body } = split(markdown(withTitle(title)));
    expect(front.title).toBe(title);
    expect(front.evil).toBeUndefined();
    const heading = nodes(body).find((n) => n.type === 'heading' && n.level === 1);
    const inside = [];
    for (let child = heading?.firstChild; child; child = child.next) inside.push(child);
    expect(inside.every((n) => n.type === 'text')).toBe(true);
    expect(inside.map((n) => n.literal).join('')).toBe(title.replace(/\s+/g, ' '));
  });
  it('has no link where the address is not of the web', () => {
    const bare = { ...ANALYSIS, article: { ...ANALYSIS.article, url: 'javascript:alert(1)' } };
    expect(nodes(split(markdown(bare)).body).some((n) => n.type === 'link')).toBe(false);
  });
  it('takes the wording of notes from its caller', () => {
    const text = markdown(ANALYSIS, { ...labels(), note: (i) => `note ${i}` });
    expect(text).toContain('1. note 0');
  });
});

function labels() {
  const word = new Proxy({}, { get: (_, key) => String(key) });
  return word as Parameters<typeof markdown>[1] & object;
}
