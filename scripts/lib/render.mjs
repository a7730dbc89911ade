// Loads pages in real Chromium with the built extension, the pages' own scripts off, and checks what is painted.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { until } from './browsers/until.mjs';
import { ROOT } from './root.mjs';

/** Where the benchmark's pages stand, when they do: beside the project, never in it. */
export const BENCH_PAGES = join(ROOT, '../shared/bench/article/dev');

/** Nothing of the page runs and nothing is fetched; its own styles in the markup still count. */
const BARE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const isEnglish = ({ language }) => !language || /^en\b/i.test(language);

/** At most `most` article pages of the benchmark in English, evenly picked over its sets; null when the folder is absent. */
export function benchPages(most) {
  const file = join(BENCH_PAGES, 'gold.jsonl');
  if (!existsSync(file)) return null;
  const gold = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const stories = gold.filter((row) => row.isArticle && isEnglish(row));
  const step = Math.max(1, stories.length / most);
  return stories
    .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
    .slice(0, most)
    .map(({ id, url, file: path }) => ({
      id,
      path: new URL(url).pathname,
      html: gunzipSync(readFileSync(join(BENCH_PAGES, path))).toString('utf8'),
    }));
}

/** The fixture pages that hold a story, at the address they would have. */
export function fixtureStories() {
  const dir = join(ROOT, 'tests/pages');
  return readdirSync(dir)
    .filter((slug) => existsSync(join(dir, slug, 'expected.json')))
    .map((slug) => ({ slug, expected: JSON.parse(readFileSync(join(dir, slug, 'expected.json'), 'utf8')) }))
    .filter(({ expected }) => expected.isArticle && !expected.browserOnly)
    .map(({ slug, expected }) => ({
      id: slug,
      path: new URL(expected.url).pathname,
      html: readFileSync(join(dir, slug, 'index.html'), 'utf8'),
    }));
}

/** Runs in the page before anything else: counts every change of the document once it has been parsed. */
function watchDocument() {
  addEventListener('DOMContentLoaded', () => {
    window.domBefore = document.documentElement.outerHTML;
    window.domChanges = [];
    new MutationObserver((records) => {
      for (const { type, target } of records) window.domChanges.push(`${type} ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Runs in the page: what is in the highlight registry, and whether the document is what it was. */
function seenInPage() {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  return {
    painted: ranges.length,
    collapsed: ranges.filter((range) => range.collapsed || !range.startContainer.isConnected).length,
    changes: [...new Set(window.domChanges)],
    changed: window.domChanges.length > 0 || window.domBefore !== document.documentElement.outerHTML,
  };
}

/** Runs in the content script's world: the session's own answer for every annotation. */
function seenInSession() {
  const { session } = globalThis.nutgraf;
  const { analysis, status } = session.state;
  // White space and signs without width differ between the page and the text by design; nothing else may.
  const squash = (text) => text.replace(/[\s\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, '');
  const spans = analysis
    ? [
        ...analysis.quotes,
        ...analysis.figures,
        ...analysis.dates,
        ...analysis.entities.flatMap(({ mentions }) => mentions),
        ...analysis.summary.keyPoints,
      ]
    : [];
  const wrong = [];
  for (const { start, end } of spans) {
    const wanted = analysis.article.text.slice(start, end);
    const under = session.findings.painter.rangesOf({ start, end }).map(String).join('');
    if (squash(under) !== squash(wanted)) wrong.push(`${JSON.stringify(wanted)} stands over ${JSON.stringify(under)}`);
  }
  return { status, annotations: spans.length, wrong, article: analysis?.article ?? null };
}

const statusOf = (realm) => realm?.evaluate(() => globalThis.nutgraf?.session?.state.status ?? null) ?? null;
const isSettled = (status) => status !== null && status !== 'reading';

/** How long the gate may take to bring the reader, milliseconds; it looks at a page again after 400. */
const GATE = 700;

/** Waits for the reader; a page that gate or reader do not take for an article is read all the same, as a person could ask. */
async function settle(raw) {
  const realm = () => raw.extensionRealms()[0];
  const settled = async () => isSettled(await statusOf(realm()));
  await until(() => realm()?.evaluate(() => Boolean(globalThis.nutgraf)), 'the content script');
  for (const end = Date.now() + GATE; Date.now() < end && (await statusOf(realm())) === null; )
    await new Promise((done) => setTimeout(done, 50));
  if ((await statusOf(realm())) !== null) await until(settled, 'the reading');
  const status = await statusOf(realm());
  const forced = status === null || status === 'not-article';
  if (forced) {
    await realm().evaluate(() => globalThis.nutgraf.readAnyway());
    await until(settled, 'the reading that was asked for');
  }
  return { realm: realm(), forced };
}

/**
 * One page's report: `{id, forced, status, article, painted, collapsed, annotations, wrong, changed, changes}`.
 * `forced`: gate or reader did not take the page for an article. `wrong` lists annotations whose text is not what stands under their range; `error` is there when the page failed to load.
 */
export async function renderPage(browser, server, { id, path, html }) {
  server.pages.set(path, { body: html, headers: { 'content-security-policy': BARE } });
  const page = await browser.open();
  try {
    await page.raw.evaluateOnNewDocument(watchDocument);
    await page.goto(server.url(path));
    const { realm, forced } = await settle(page.raw);
    const session = await realm.evaluate(seenInSession);
    return { id, forced, ...session, ...(await page.evaluate(seenInPage)) };
  } catch (error) {
    return { id, error: String(error.message ?? error) };
  } finally {
    server.pages.delete(path);
    await page.close();
  }
}

/** What is wrong with a report, in words; empty when nothing is. */
export function faultsOf(report) {
  if (report.error) return [report.error];
  const faults = [];
  // A story in another language is left alone, as it should be.
  if (!['ready', 'other-language'].includes(report.status)) faults.push(`status ${report.status}`);
  if (report.collapsed > 0) faults.push(`${report.collapsed} collapsed`);
  if (report.wrong.length > 0) faults.push(`${report.wrong.length} wrong, such as ${report.wrong[0].slice(0, 300)}`);
  if (report.changed) faults.push(`document changed: ${report.changes.slice(0, 5).join(', ')}`);
  return faults;
}
