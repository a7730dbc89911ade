import { describe, expect, it } from 'vitest';
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
