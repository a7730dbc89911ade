import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleCli } from './bundle.mjs';
import { ROOT } from './root.mjs';

/** The state the content script of the sample tab reports, asked from a page of the extension. */
function readState(popup) {
  return popup.waitFor(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    for (const { id, url } of await api.tabs.query({})) {
      if (!url?.startsWith('http')) continue;
      const answer = await api.tabs.sendMessage(id, { nutgraf: 'state', body: {} }).catch(() => null);
      if (answer?.value?.status === 'ready') return { ...answer.value, tab: id };
    }
    return null;
  });
}

/** The middle of the first painted range of a kind, in CSS pixels of the viewport. */
function pointOn(page, name) {
  return page.evaluate((registry) => {
    const [range] = CSS.highlights.get(registry) ?? [];
    if (!range) return null;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  }, name);
}

const SHOTS = [
  { kind: 'quote', dark: false },
  { kind: 'figure', dark: false },
  { kind: 'date', dark: false },
  { kind: 'person', dark: false },
  { kind: 'quote', dark: true },
];

/**
 * Drives a headless browser as a reader would: opens the page, prints the structured summary that the extension made of
 * it, and saves screenshots of page, cards and popup, light and dark. Throws when the page shows nothing in time.
 */
export async function showcase(browser, address, { browser: name }) {
  const folder = join(ROOT, 'shots');
  mkdirSync(folder, { recursive: true });
  const saved = [];
  const shot = async (page, what) => {
    const file = join(folder, `${name}-${what}.png`);
    await page.shot(file);
    saved.push(relative(ROOT, file));
  };
  const page = await browser.open(address);
  const popup = await browser.open(`${browser.base}popup.html`);
  const { analysis, tab } = await readState(popup);
  await page.front();
  await page.waitFor(() => CSS.highlights.size > 0);
  await shot(page, 'page');
  for (const { kind, dark } of SHOTS) {
    await browser.media({ dark });
    const point = await pointOn(page, `nutgraf-${kind}`);
    if (!point) continue;
    await page.click(point.x, point.y);
    await page.waitFor(() => document.querySelector('nutgraf-card') !== null);
    await new Promise((done) => setTimeout(done, 300));
    await shot(page, `card-${kind}${dark ? '-dark' : ''}`);
    await page.press('Escape');
  }
  await popup.front();
  await popup.size(380, 600);
  for (const dark of [false, true]) {
    await browser.media({ dark });
    await popup.goto(`${browser.base}popup.html?tab=${tab}`);
    await popup.waitFor(() => document.querySelector('h1') !== null);
    await shot(popup, `popup${dark ? '-dark' : ''}`);
  }
  const { printSummary } = await import(pathToFileURL(await bundleCli(join(ROOT, '.output/cli'))).href);
  console.log(printSummary(analysis));
  console.error(`Screenshots: ${saved.join(', ')}`);
}
