import { describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/lib/browsers/index.mjs';
import { serve } from '../../scripts/lib/server.mjs';
import { axe, overflow } from './axe';
import { builtFor, inBothBrowsers, openStory, type Page, popupOf, type Stage, statusSays, textOf } from './harness';

const STORY = '/contradictions-jubilee/';

/** CSS pixels; 200 % zoom halves a window. */
const WINDOWS = [
  ['a popup at 200 % zoom', 380, 300],
  ['half a popup, as with letters twice as large', 190, 300],
  ['a narrow panel', 240, 900],
  ['a phone', 412, 900],
] as const;

/** The three surfaces with something in them: popup, side panel, clippings with a quote kept. */
async function surfaces(
  stage: Pick<Stage, 'open' | 'browser' | 'server'>,
  keep: string,
): Promise<Record<string, Page>> {
  await openStory(stage, STORY);
  const popup = await popupOf(stage, STORY);
  await popup.waitFor(() => document.querySelector('.said-list .keep'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.said-list .keep')!.click());
  await statusSays(popup, keep);
  const address = await popup.evaluate(() => location.href);
  const panel = await stage.open(address.replace('popup.html', 'sidepanel.html'));
  await panel.waitFor(() => document.querySelector('.foot'));
  const library = await stage.open(`${stage.browser.base}clippings.html`);
  await library.waitFor(() => document.querySelector('.kept li'));
  return { popup, panel, library };
}

inBothBrowsers('popup, side panel and clippings', (stage) => {
  it('have no fault that axe finds: light, dark, forced colours', { timeout: 120_000 }, async () => {
    const pages = await surfaces(stage, 'Kept in clippings');
    for (const media of [{ dark: false }, { dark: true }, { dark: false, forced: true }]) {
      await stage.browser.media(media);
      for (const [name, page] of Object.entries(pages))
        expect([name, media, await axe(page)]).toEqual([name, media, []]);
    }
    await stage.browser.media({ dark: false, forced: false });
  });

  it('fit every window: no sideways scroll, nothing behind, no fault', { timeout: 180_000 }, async () => {
    const pages = Object.entries(await surfaces(stage, 'Kept in clippings'));
    for (const [window, width, height] of WINDOWS)
      for (const [name, page] of pages) {
        await page.size(width, height);
        expect([name, window, await overflow(page)]).toEqual([name, window, [0, 0, 0]]);
        expect([name, window, await axe(page)]).toEqual([name, window, []]);
      }
  });

  it('keep everything in reach with text spaced as WCAG 1.4.12 asks', async () => {
    const { popup } = await surfaces(stage, 'Kept in clippings');
    await popup!.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overflow(popup!)).toEqual([0, 0, 0]);
  });
});

describe('popup, side panel and clippings in Arabic', () => {
  it('run from the right without a fault', { timeout: 120_000 }, async () => {
    const server = await serve();
    const browser = await openBrowser('chromium', { extension: builtFor('chromium'), args: ['--lang=ar'] });
    try {
      const open = async (url: string) => browser.open(url);
      const pages = await surfaces({ server, browser, open }, 'حُفظ في المقتطفات');
      for (const [name, page] of Object.entries(pages)) {
        expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
        expect([name, await overflow(page)]).toEqual([name, [0, 0, 0]]);
        expect([name, await axe(page)]).toEqual([name, []]);
      }
      expect(await textOf(pages.popup!)).toContain('news.example');
      const host = await pages.popup!.evaluate(() => {
        const label = document.querySelector('.switch-label')!;
        return [label.scrollWidth - label.clientWidth, label.textContent];
      });
      expect(host).toEqual([0, expect.stringContaining('news.example')]);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
