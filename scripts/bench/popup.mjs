import { findBrowser, openChromium } from '../lib/browsers/index.mjs';
import { serve } from '../lib/server.mjs';
import { buildExtension } from '../lib/wxt.mjs';

const OPENINGS = 21;
const STORIES = ['pentagon-baghdad', 'long-feature-lighthouse'];

const sorted = (values) => values.toSorted((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** When the popup's own document first paints, and when its headline and lists stand there; ms after its navigation began. */
function paintTimes() {
  const { responseStart } = performance.getEntriesByType('navigation')[0];
  const first = performance.getEntriesByName('first-contentful-paint')[0];
  return first && document.querySelector('.foot') ? { start: responseStart, useful: first.startTime } : null;
}

/** The real popup over a page that was analysed before; a click on the toolbar icon is what `openPopup` does. */
async function openOnce(browser, page) {
  const popup = await browser.openPopup(page);
  const times = await popup.waitFor(paintTimes);
  await popup.close().catch(() => {});
  return times;
}

/** First useful paint of the popup on an analysed page in real Chromium: headline, facts and key points, not a blank frame. */
export async function bench() {
  if (!findBrowser('chromium')) return console.log('No Chromium here; nothing measured.');
  const browser = await openChromium({ extension: buildExtension('chrome') });
  const server = await serve();
  const rows = [];
  for (const story of STORIES) {
    const page = await browser.open(server.story(story));
    await page.waitFor(() => CSS.highlights.size > 0);
    await openOnce(browser, page); // the first one fills the browser's code cache
    const times = [];
    for (let i = 0; i < OPENINGS; i++) times.push((await openOnce(browser, page)).useful);
    rows.push({
      story,
      openings: OPENINGS,
      'median ms': at(times, 0.5).toFixed(0),
      'p90 ms': at(times, 0.9).toFixed(0),
      'worst ms': Math.max(...times).toFixed(0),
    });
    await page.close();
  }
  console.table(rows);
  await Promise.all([browser.close(), server.close()]);
}
