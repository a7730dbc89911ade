import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, openBrowser } from '../../scripts/lib/browsers/index.mjs';
import { BENCH_PAGES, benchPages, faultsOf, fixtureStories, renderPage } from '../../scripts/lib/render.mjs';
import { type Server, serve } from '../../scripts/lib/server.mjs';

/** How many real pages are rendered when the benchmark folder stands beside the project. */
const PAGES = 64;
const REAL = benchPages(PAGES);

describe('rendered in Chromium with their own scripts off', () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    server = await serve();
    browser = await openBrowser('chromium', {
      extension: join(__dirname, '../../.output/chrome-mv3-test'),
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(fixtureStories())('fixture $id: every annotation over its own words, page unchanged', async (page) => {
    const report = await renderPage(browser, server, page);
    expect(faultsOf(report)).toEqual([]);
    expect(report.painted).toBeGreaterThan(5);
  });

  if (!REAL) it.skip(`real pages: NOT MEASURED, there is no ${BENCH_PAGES}`);
  else {
    it('has enough real pages to render', () => expect(REAL.length).toBeGreaterThanOrEqual(60));
    it.each(REAL)('real page $id: every annotation over its own words, page unchanged', async (page) => {
      expect(faultsOf(await renderPage(browser, server, page))).toEqual([]);
    });
  }
});
