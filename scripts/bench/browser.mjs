// What the extension adds to a page's load in real Chromium: medians over loads that take turns with a bare browser and
// with one that has an empty extension. Times of the main thread are processor time, so a busy machine counts little;
// the time to the first mark is by the clock.
//   NUTGRAF_LOADS=9 npm run bench -- browser
import { rmSync } from 'node:fs';
import { findBrowser, openChromium } from '../lib/browsers/index.mjs';
import { serve } from '../lib/server.mjs';
import { buildExtension } from '../lib/wxt.mjs';
import { backgroundTimes } from './browser/background.mjs';
import { emptyExtension } from './browser/empty.mjs';
import { pages } from './browser/pages.mjs';
import { traceLoad } from './browser/trace.mjs';
import { watchLoad } from './browser/watch.mjs';

const LOADS = Number(process.env.NUTGRAF_LOADS ?? 9);

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const medianOf = (loads, key) => median(loads.map((load) => load[key]));

/** Loads in turns; the first of each browser is left out as warm-up. */
async function takeTurns(browsers, url, wait) {
  const loads = browsers.map(() => []);
  for (let turn = 0; turn <= LOADS; turn++)
    for (const [at, browser] of browsers.entries()) {
      const load = await traceLoad(browser, url, wait);
      if (turn > 0) loads[at].push(load);
    }
  return loads;
}

async function row(browsers, url, wait) {
  const [bare, empty, ours] = await takeTurns(browsers, url, wait);
  const added = (key, to = bare) => medianOf(ours, key) - medianOf(to, key);
  const seen = [];
  for (let turn = 0; turn < 5; turn++) seen.push(await watchLoad(browsers[2], url, wait));
  const marks = seen.flatMap(({ marked }) => marked ?? []);
  return {
    'page alone ms': medianOf(bare, 'total').toFixed(1),
    'added ms': added('total').toFixed(1),
    'of it an empty extension': (medianOf(empty, 'total') - medianOf(bare, 'total')).toFixed(1),
    'longest task ms': `${medianOf(bare, 'longest').toFixed(1)} → ${medianOf(ours, 'longest').toFixed(1)}`,
    'added heap MB': added('heap').toFixed(2),
    'first mark ms': marks.length > 0 ? median(marks).toFixed(0) : 'none',
    'layout shift': Math.max(...seen.map(({ shift }) => shift)),
    'page changes': Math.max(...seen.map(({ changes }) => changes)),
  };
}

/** Prints the tables. */
export async function bench() {
  if (!findBrowser('chromium')) return console.log('No Chromium here; nothing measured.');
  const folder = emptyExtension();
  const server = await serve();
  const extensions = [undefined, folder, buildExtension('chrome')];
  const browsers = [];
  for (const extension of extensions) browsers.push(await openChromium({ extension }));
  try {
    const table = {};
    for (const [name, { path, body, wait }] of Object.entries(pages())) {
      server.pages.set(path, { body });
      table[name] = await row(browsers, server.url(path), wait);
    }
    console.table(table);
    const text = pages()['1,000 words'].body.replace(/<[^>]*>/g, '\n');
    const { cold, warm } = await backgroundTimes(browsers[2], text);
    console.log(`  background, 1,000 words: cold ${cold.toFixed(0)} ms, warm ${warm.toFixed(0)} ms`);
  } finally {
    await Promise.all([...browsers.map((browser) => browser.close()), server.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
