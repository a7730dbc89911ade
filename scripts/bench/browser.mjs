import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { findBrowser, openChromium } from '../lib/browsers/index.mjs';
import { ROOT } from '../lib/root.mjs';
import { serve } from '../lib/server.mjs';
import { buildExtension } from '../lib/wxt.mjs';

const LOADS = 9;
const STORIES = ['long-feature', 'bridge-inquiry', 'dark-battery', 'pentagon-baghdad', 'wire-ferry'];

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Paragraphs of our own fixture stories. */
function paragraphs() {
  return STORIES.flatMap((slug) => {
    try {
      const { document } = parseHTML(readFileSync(join(ROOT, 'tests/pages', slug, 'index.html'), 'utf8'));
      return [...document.querySelectorAll('p')].map((p) => p.textContent.trim()).filter((text) => text.length > 120);
    } catch {
      return [];
    }
  });
}

/** A plain article of about `words` words, or a page of links that is none. */
function pageOf(words) {
  const store = paragraphs();
  const body = [];
  for (let count = 0, at = 0; count < words; at++) {
    const text = store[at % store.length];
    body.push(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    count += text.split(/\s+/).length;
  }
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A long story',
    datePublished: '2024-05-07',
  };
  return `<!doctype html><html lang="en"><title>A long story</title><script type="application/ld+json">${JSON.stringify(data)}</script>
    <article><h1>A long story</h1>${body.join('\n')}</article></html>`;
}

function listPage() {
  const links = Array.from(
    { length: 150 },
    (_, at) => `<li><a href="/x${at}">A headline about something, number ${at}</a></li>`,
  );
  return `<!doctype html><html lang="en"><title>Front page</title><h1>Today</h1><ul>${links.join('')}</ul></html>`;
}

/** Tasks of the page's main thread from a trace: their sum and the longest, milliseconds. */
function mainThread(file) {
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
  const mains = new Set(
    traceEvents
      .filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain')
      .map((e) => `${e.pid}:${e.tid}`),
  );
  const tasks = traceEvents.filter((e) => /RunTask$/.test(e.name) && e.dur && mains.has(`${e.pid}:${e.tid}`));
  const byThread = Map.groupBy ? Map.groupBy(tasks, (e) => `${e.pid}:${e.tid}`) : group(tasks);
  const own = [...byThread.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return {
    total: own.reduce((sum, e) => sum + e.dur, 0) / 1000,
    longest: Math.max(0, ...own.map((e) => e.dur)) / 1000,
  };
}

function group(tasks) {
  const groups = new Map();
  for (const task of tasks) {
    const key = `${task.pid}:${task.tid}`;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return groups;
}

/** Runs in the page before its own scripts: when the first mark is painted, shifts of the layout, changes of the document. */
function watchPage() {
  const seen = { shift: 0, changes: 0, marked: null };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => {
    new MutationObserver((list) => {
      seen.changes += list.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => {
      if (CSS.highlights.size > 0)
        seen.marked = performance.now() - performance.timing.loadEventStart + performance.timeOrigin;
      else setTimeout(look, 2);
    };
    look();
  });
}

async function measure(browser, url, wait) {
  const file = join(tmpdir(), `nutgraf-trace-${process.pid}.json`);
  const page = await browser.open('about:blank');
  await page.raw.tracing.start({ path: file, categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await page.goto(url);
  await new Promise((done) => setTimeout(done, wait));
  await page.raw.tracing.stop();
  const { JSHeapUsedSize } = await page.raw.metrics();
  await page.close();
  const times = mainThread(file);
  rmSync(file, { force: true });
  return { ...times, heap: JSHeapUsedSize / 1e6 };
}

async function watch(browser, url, wait) {
  const page = await browser.open('about:blank');
  await page.raw.evaluateOnNewDocument(watchPage);
  await page.goto(url);
  await new Promise((done) => setTimeout(done, wait));
  const seen = await page.evaluate(() => window.seen);
  await page.close();
  return seen;
}

/** What the extension adds to a page's load in real Chromium; medians of alternating loads with and without it. */
export async function bench() {
  if (!findBrowser('chromium')) return console.log('No Chromium here; nothing measured.');
  const extension = buildExtension('chrome');
  const server = await serve();
  const pages = { 'no article': listPage(), '1,000 words': pageOf(1000), '10,000 words': pageOf(10_000) };
  for (const [at, body] of Object.values(pages).entries())
    server.pages.set(`/news/2024/05/07/a-long-story-of-the-day-${at}`, { body });
  const bare = await openChromium({});
  const ours = await openChromium({ extension });
  const rows = [];
  for (const [at, name] of Object.keys(pages).entries()) {
    const url = server.url(`/news/2024/05/07/a-long-story-of-the-day-${at}`);
    const wait = at === 2 ? 1500 : 600;
    const without = [];
    const withIt = [];
    for (let load = 0; load < LOADS; load++) {
      without.push(await measure(bare, url, wait));
      withIt.push(await measure(ours, url, wait));
    }
    const added = (key) => median(withIt.map((m) => m[key])) - median(without.map((m) => m[key]));
    const seen = [await watch(ours, url, wait), await watch(ours, url, wait), await watch(ours, url, wait)];
    rows.push({
      page: name,
      'own ms': median(without.map((m) => m.total)).toFixed(1),
      'added ms': added('total').toFixed(1),
      'longest task ms': `${median(without.map((m) => m.longest)).toFixed(1)} → ${median(withIt.map((m) => m.longest)).toFixed(1)}`,
      'added heap MB': added('heap').toFixed(2),
      'first mark ms': seen[0].marked === null ? 'none' : median(seen.map((s) => s.marked)).toFixed(0),
      'layout shift': Math.max(...seen.map((s) => s.shift)).toFixed(3),
      'page changes': Math.max(...seen.map((s) => s.changes)),
    });
  }
  console.table(rows);
  await Promise.all([bare.close(), ours.close(), server.close()]);
}
