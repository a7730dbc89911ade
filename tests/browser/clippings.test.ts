import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Browser, openBrowser } from '../../scripts/lib/browsers/index.mjs';
import { type Server, serve } from '../../scripts/lib/server.mjs';
import {
  BROWSERS,
  builtFor,
  cardText,
  clickMark,
  fixtureWith,
  inBothBrowsers,
  openStory,
  painted,
  popupOf,
  press,
  statusSays,
  textOf,
  waitForCard,
} from './harness';

const STORY = '/pentagon-baghdad/';
const LIBRARY = 'clippings.html';

/** Keeps the first quote of the story in the tab, by the button of its line. */
async function keepQuote(popup: Awaited<ReturnType<typeof popupOf>>): Promise<void> {
  await popup.waitFor(() => document.querySelector('.said-list .keep'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.said-list .keep')!.click());
  await statusSays(popup, 'Kept in clippings');
}

inBothBrowsers('clippings', (stage) => {
  it('are found by the library also after the background was stopped', async () => {
    await openStory(stage, STORY);
    await keepQuote(await popupOf(stage, STORY));
    await stage.browser.stopBackground();
    const library = await stage.open(stage.browser.base + LIBRARY);
    await library.waitFor(() => document.querySelectorAll('.kept li').length === 1);
    const words = await textOf(library);
    expect(words).toContain('Lloyd Austin');
    expect(words).toContain('Kept in this browser, on this device, and nowhere else');
    await press(library, 'Remove');
    await library.waitFor(() => document.body.innerText.includes('Nothing kept yet'));
  });

  it('show on the card where the same words and another count were kept', async () => {
    await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    await press(popup, 'Save as');
    await press(popup, 'Clippings');
    await statusSays(popup, 'Kept in clippings');
    const html = fixtureWith('pentagon-baghdad', '').replaceAll('2,500', '2,000');
    // Another address, for the page says itself where it stands.
    stage.server.pages.set('/later/', { body: html.replaceAll('230308', '230309') });
    const later = await openStory(stage, '/later/');
    const { 'nutgraf-figure': figures = [], 'nutgraf-quote': quotes = [] } = await painted(later);
    await clickMark(later, 'figure', figures.indexOf('some 2,000 US soldiers'));
    await waitForCard(later);
    await later.waitFor(() => document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('.also'));
    expect(await cardText(later)).toMatch(/Differs in\s+Delta Standard, 8 Mar 2023: some 2,500 US soldiers/);
    await later.press('Escape');
    await clickMark(
      later,
      'quote',
      quotes.findIndex((words) => words.includes('critical mission')),
    );
    await waitForCard(later);
    await later.waitFor(() => document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('.also'));
    expect(await cardText(later)).toMatch(/Also in\s+Delta Standard, 8 Mar 2023/);
  });
});

describe.each(BROWSERS)('clippings in %s', (name) => {
  it('outlive the browser', { timeout: 120_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'nutgraf-profile-'));
    const server: Server = await serve();
    let browser: Browser | null = null;
    const start = async () => {
      browser = await openBrowser(name, { extension: builtFor(name), profile });
      const open = async (url: string) => browser!.open(url);
      return { browser, server, open };
    };
    try {
      const before = await start();
      await openStory(before, STORY);
      await keepQuote(await popupOf(before, STORY));
      await before.browser.close();
      const after = await start();
      const library = await after.open(after.browser.base + LIBRARY);
      await library.waitFor(() => document.querySelectorAll('.kept li').length === 1);
      expect(await textOf(library)).toContain('Lloyd Austin');
    } finally {
      await (browser as Browser | null)?.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  });
});
