import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { ROOT } from '../../lib/root.mjs';

const STORIES = ['long-feature-lighthouse', 'bridge-inquiry', 'dark-battery', 'pentagon-baghdad', 'wire-ferry'];
const STORY = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'A long story',
  datePublished: '2024-05-07',
};

/** Paragraphs of our own fixture stories. */
function paragraphs() {
  return STORIES.flatMap((slug) => {
    const { document } = parseHTML(readFileSync(join(ROOT, 'tests/pages', slug, 'index.html'), 'utf8'));
    return [...document.querySelectorAll('p')].map((p) => p.textContent.trim()).filter((text) => text.length > 120);
  });
}

/** A plain article of about `words` words; paragraphs that come again get another number, so that none is a copy. */
function article(words) {
  const store = paragraphs();
  const body = [];
  for (let count = 0, at = 0; count < words; at++) {
    const text = `${store[at % store.length]} It was report ${at + 1} of the day.`;
    body.push(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    count += text.split(/\s+/).length;
  }
  return `<!doctype html><html lang="en"><title>A long story</title><script type="application/ld+json">${JSON.stringify(STORY)}</script>
    <article><h1>A long story</h1>${body.join('\n')}</article></html>`;
}

/** A front page: links and nothing to read. */
function frontPage() {
  const links = Array.from(
    { length: 150 },
    (_, at) => `<li><a href="/x${at}">A headline about something, number ${at}</a></li>`,
  );
  return `<!doctype html><html lang="en"><title>Front page</title><h1>Today</h1><ul>${links.join('')}</ul></html>`;
}

/** Pages that loads are measured on, by name; `wait` is how long each is watched after it has loaded, ms. */
export const pages = () => ({
  'no article': { path: '/section/world', body: frontPage(), wait: 900 },
  '1,000 words': { path: '/news/2024/05/07/a-long-story-of-the-day', body: article(1000), wait: 1200 },
  '10,000 words': { path: '/news/2024/05/07/a-longer-story-of-the-day', body: article(10_000), wait: 3000 },
});
