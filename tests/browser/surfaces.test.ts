import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Media } from '../../scripts/lib/browsers/index.mjs';
import { clickMark, inBothBrowsers, openStory, ownPage, type Page, type Stage, waitForCard } from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STORY = 'pentagon-baghdad';
const PLAIN: Media = { dark: false, forced: false };
const LANGUAGES = ['en', 'de', 'es', 'fr', 'ar'];

/** What axe finds on a page, or inside the card alone. */
async function faults(page: Page, include?: string): Promise<string[]> {
  await page.evaluate((source) => void new Function(source)(), AXE).catch(() => page.evaluate(AXE as never));
  return page.evaluate(async (part) => {
    type Axe = { run(at?: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(part ? { include: [[part]] } : document);
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200)}`);
  }, include ?? null);
}

/** Chooses the language of the interface on the settings page, as a reader does. */
async function speak(stage: Stage, language: string): Promise<Page> {
  const page = await ownPage(stage, 'options.html');
  await page.waitFor(() => document.querySelector('main select'));
  await page.evaluate((tag) => {
    const choice = document.querySelector('select')!;
    choice.value = tag;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
  await page.waitFor((tag) => document.documentElement.lang === tag, language);
  return page;
}

async function welcomeWithCard(stage: Stage): Promise<Page> {
  const page = await ownPage(stage, 'welcome.html');
  await page.waitFor(() => document.querySelector('.mark-button'));
  await page.evaluate(() => document.querySelector<HTMLElement>('.mark-button.person')!.click());
  await page.waitFor(() => document.querySelector('.card')?.getAnimations().length === 0);
  return page;
}

async function storyWithCard(stage: Stage, kind: string): Promise<Page> {
  const page = await openStory(stage, STORY);
  await page.front();
  await clickMark(page, kind);
  await waitForCard(page);
  return page;
}

/** Texts that their own box cuts off, sideways scrolling, and what stands outside the window. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('nutgraf-card')?.shadowRoot ?? document;
    const shown = [
      ...root.querySelectorAll<HTMLElement>('button, p, h1, h2, h3, label, legend, summary, dt, dd, li, td, th, span'),
    ].filter((one) => one.getClientRects().length > 0 && !one.closest('.only-heard, .line, .map'));
    const isCut = (one: HTMLElement) => {
      const { overflowX } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      const outside = box.left < -1 || box.right > innerWidth + 1;
      return (
        outside ||
        (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
        (one.tagName === 'BUTTON' && one.scrollWidth > one.clientWidth + 1)
      );
    };
    const found = shown
      .filter(isCut)
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.trim().slice(0, 40)}`);
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    return found;
  });

inBothBrowsers('settings, first run and card', (stage) => {
  afterEach(() => stage.browser.media(PLAIN));

  describe.each<[string, Media]>([
    ['light', PLAIN],
    ['dark', { dark: true }],
    ['forced colours', { forced: true }],
  ])('%s', (_, media) => {
    it('have no fault that axe finds', async () => {
      await stage.browser.media(media);
      const options = await ownPage(stage, 'options.html');
      await options.waitFor(() => document.querySelector('main select'));
      const welcome = await welcomeWithCard(stage);
      const story = await storyWithCard(stage, 'figure');
      expect({
        options: await faults(options),
        welcome: await faults(welcome),
        card: await faults(story, 'nutgraf-card'),
      }).toEqual({
        options: [],
        welcome: [],
        card: [],
      });
    });
  });

  it('have none at 200 %', async () => {
    const options = await ownPage(stage, 'options.html');
    await options.waitFor(() => document.querySelector('main select'));
    const welcome = await welcomeWithCard(stage);
    const story = await storyWithCard(stage, 'quote');
    for (const page of [options, welcome, story]) await page.size(640, 450); // 1280 × 900 at 200 %
    await waitForCard(story);
    expect([await faults(options), await faults(welcome), await faults(story, 'nutgraf-card')]).toEqual([[], [], []]);
    expect([await cut(options), await cut(welcome)]).toEqual([[], []]);
  });

  it.each(LANGUAGES)('are whole at 360 px, with their direction, in %s', async (language) => {
    const options = await speak(stage, language);
    const welcome = await welcomeWithCard(stage);
    for (const page of [options, welcome]) await page.size(360, 720);
    expect({ options: await cut(options), welcome: await cut(welcome) }).toEqual({ options: [], welcome: [] });
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(await welcome.evaluate(() => document.documentElement.dir)).toBe(direction);
    if (language === 'ar') expect([await faults(options), await faults(welcome)]).toEqual([[], []]);
    const story = await openStory(stage, STORY);
    await story.size(360, 720);
    await story.front();
    for (const kind of ['quote', 'figure', 'person', 'place', 'date']) {
      await clickMark(story, kind);
      await waitForCard(story);
      expect(
        await story.evaluate(
          () => getComputedStyle(document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('.card')!).direction,
        ),
      ).toBe(direction);
      expect(await cut(story)).toEqual([]);
      if (language === 'ar' && kind === 'quote') expect(await faults(story, 'nutgraf-card')).toEqual([]);
      await story.press('Escape');
    }
  });

  afterAll(async () => {
    const page = await stage.browser?.open(`${stage.browser.base}options.html`).catch(() => null);
    await page
      ?.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
        ).chrome.storage.local.clear(),
      )
      .catch(() => {});
  });
});

inBothBrowsers('the first run', (stage) => {
  it('opens cards on a sample that the parser has read, with mouse and keyboard', async () => {
    const page = await ownPage(stage, 'welcome.html');
    await page.front();
    await page.waitFor(() => document.querySelectorAll('.mark-button').length > 8);
    await page.evaluate(() => document.querySelector<HTMLElement>('.mark-button.quote')!.click());
    expect(await page.waitFor(() => document.querySelector<HTMLElement>('.card')?.innerText)).toContain(
      'Clara Whitcombe',
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('.mark-button.figure')!.focus());
    await page.press('Enter');
    await page.waitFor(
      () => document.activeElement?.getAttribute('role') === 'dialog' && document.querySelector('.card .value'),
    );
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('.card') && document.activeElement?.classList.contains('figure'));
  });

  it('says where it may read, how to pin it, and keeps the choice', async () => {
    const page = await ownPage(stage, 'welcome.html');
    await page.waitFor(() => document.querySelector('.pin'));
    await page.evaluate(() => document.querySelector<HTMLInputElement>('input[name=when]')!.click());
    await page.waitFor(async () => {
      type Api = { storage: { local: { get(key: string): Promise<{ settings?: { when?: string } }> } } };
      const { settings } = await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get('settings');
      return settings?.when === 'click';
    });
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
      ).chrome.storage.local.clear(),
    );
  });

  it('the toolbar icon carries the number of quotes, and none where the reader wants none', async () => {
    const own = await ownPage(stage);
    const page = await openStory(stage, STORY);
    const badge = () =>
      own.evaluate(async (ending) => {
        type Api = {
          tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
          action: { getBadgeText(of: { tabId: number }): Promise<string> };
        };
        const api = (globalThis as unknown as { chrome: Api }).chrome;
        const tab = (await api.tabs.query({})).find(({ url }) => url?.endsWith(ending));
        return tab?.id === undefined ? null : api.action.getBadgeText({ tabId: tab.id });
      }, `${STORY}.html`);
    expect(Number(await badge())).toBeGreaterThan(3);
    await own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: { version: 1, badge: false } }),
    );
    await page.reload();
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
    await new Promise((done) => setTimeout(done, 300));
    expect(await badge()).toBe('');
    await own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
      ).chrome.storage.local.clear(),
    );
  });
});
