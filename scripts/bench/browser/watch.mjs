/** Runs in the page before its own scripts: when the first mark is painted, shifts of the layout, changes of the document. */
function watchPage() {
  const seen = { shift: 0, changes: 0, marked: null };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => {
    const loaded = performance.now();
    new MutationObserver((list) => {
      seen.changes += list.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = () => {
      if (CSS.highlights.size > 0) seen.marked = performance.now() - loaded;
      else setTimeout(look, 2);
    };
    look();
  });
}

/** Loads a page and answers what its own scripts can see of the extension's work; `marked` in ms after the load event. */
export async function watchLoad(browser, url, wait) {
  const page = await browser.open('about:blank');
  await page.raw.evaluateOnNewDocument(watchPage);
  await page.goto(url);
  await new Promise((done) => setTimeout(done, wait));
  const seen = await page.evaluate(() => window.seen);
  await page.close();
  return seen;
}
