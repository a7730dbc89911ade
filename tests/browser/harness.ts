import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type Browser, type BrowserName, openBrowser, type Page } from '../../scripts/lib/browsers/index.mjs';
import { type Server, serve } from '../../scripts/lib/server.mjs';

export type { Browser, Page };

const ROOT = resolve(__dirname, '../..');
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The folder of the extension as built for the tests. */
export const builtFor = (name: BrowserName): string =>
  join(ROOT, '.output', name === 'firefox' ? 'firefox-mv3-test' : 'chrome-mv3-test');

/** What a browser test works with; filled in before its first test. */
export interface Stage {
  browser: Browser;
  server: Server;
  /** Opens a page that is closed after the test, however it ends. */
  open(url: string): Promise<Page>;
}

/** Runs the same tests in both browsers, each with the built extension and the fixture pages. */
export function inBothBrowsers(title: string, tests: (stage: Stage, name: BrowserName) => void): void {
  describe.each(BROWSERS)(`${title} in %s`, (name) => {
    const stage = {} as Stage;
    beforeAll(async () => {
      stage.server = await serve();
      stage.browser = await openBrowser(name, { extension: builtFor(name) });
    });
    const opened: Page[] = [];
    stage.open = async (url) => {
      const page = await stage.browser.open();
      opened.push(page);
      await page.goto(url);
      return page;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((page) => page.close().catch(() => {})));
    });
    afterAll(async () => {
      await stage.browser?.close();
      await stage.server?.close();
    });
    tests(stage, name);
  });
}

/** A fixture page's HTML with a piece put in at the start of its head. */
export function fixtureWith(slug: string, head: string): string {
  const html = readFileSync(join(ROOT, 'tests/pages', slug, 'index.html'), 'utf8');
  return html.replace('<head>', `<head>${head}`);
}

/** What is painted, by registry name: the texts under the ranges. */
export const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))])),
  );

/** Opens a fixture story (or a page that the test made, by its path) and waits until quotes are painted. */
export async function openStory({ open, server }: Pick<Stage, 'open' | 'server'>, slug: string): Promise<Page> {
  const page = await open(slug.startsWith('/') ? server.url(slug) : server.story(slug));
  await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
  return page;
}

/** Scrolls the n-th range of a kind to the middle and clicks into it with the real pointer. */
export async function clickMark(page: Page, kind: string, index = 0): Promise<void> {
  const [x, y] = await page.evaluate(
    (name, at) => {
      const range = [...CSS.highlights.get(name)!][at] as Range;
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0]!;
      return [left + Math.min(12, width / 2), top + height / 2] as const;
    },
    `nutgraf-${kind}`,
    index,
  );
  await page.click(x, y);
}

/** The open card's visible text; null while none is open. */
export const cardText = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.querySelector('nutgraf-card')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? null,
  );

/** Waits until a card is open and has come to rest. */
export const waitForCard = (page: Page): Promise<unknown> =>
  page.waitFor(() => {
    const card = document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('.card');
    return card && card.getAnimations().length === 0;
  });

export const waitForNoCard = (page: Page): Promise<unknown> =>
  page.waitFor(() => !document.querySelector('nutgraf-card'));

/** Clicks a control of the card, found by its label or text, with the real pointer. */
export async function pressInCard(page: Page, label: string): Promise<void> {
  const point = await page.waitFor((wanted) => {
    const root = document.querySelector('nutgraf-card')?.shadowRoot;
    const controls = [...(root?.querySelectorAll<HTMLElement>('button,summary,input') ?? [])];
    const control = controls.find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted);
    const box = control?.getBoundingClientRect();
    return box && box.width > 0 ? ([box.left + box.width / 2, box.top + box.height / 2] as const) : null;
  }, label);
  await page.click(point![0], point![1]);
}

/** A page of the extension's own, from which tests reach its API. */
export const ownPage = ({ open, browser }: Stage, path = 'popup.html'): Promise<Page> => open(browser.base + path);

type Api = {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

/** Sends a message to the content script of the tab whose address ends so, as popup or background would. */
export function ask(own: Page, path: string, type: string, body: object = {}): Promise<unknown> {
  return own.evaluate(
    async (ending, nutgraf, content) => {
      const api =
        (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
        (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await api.tabs.query({})).find(({ url }) => url?.endsWith(ending));
      return tab?.id === undefined ? null : api.tabs.sendMessage(tab.id, { nutgraf, body: content });
    },
    path,
    type,
    body,
  );
}

/** Stores settings as the settings page would. */
export function store(own: Page, items: object): Promise<void> {
  return own.evaluate(async (values) => {
    const api =
      (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    await api.storage.local.set(values);
  }, items);
}

/** Number of the tab whose address ends so, asked from a page of the extension. */
export const tabOf = (own: Page, path: string): Promise<number> =>
  own.evaluate(async (ending) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabs = await (world.browser ?? world.chrome).tabs.query({});
    return tabs.find(({ url }) => url?.endsWith(ending))?.id ?? -1;
  }, path);

/** The popup of the tab whose address ends so. Firefox cannot show a driver its real popup, so a tab holds it there. */
export async function popupOf({ open, browser }: Pick<Stage, 'open' | 'browser'>, path: string): Promise<Page> {
  const page = await open(`${browser.base}clippings.html`);
  const id = await tabOf(page, path);
  await page.goto(`${browser.base}popup.html?tab=${id}`);
  await page.size(380, 600);
  await page.waitFor(() => document.querySelector('.popup'));
  return page;
}

/** Presses a control as a click would; found by the beginning of its label or its text. */
export const press = (page: Page, name: string): Promise<unknown> =>
  page.waitFor((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a, label')];
    const found = all.find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim().startsWith(wanted));
    found?.click();
    return found !== undefined;
  }, name);

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until the foot of the popup says so. */
export const statusSays = (page: Page, words: string): Promise<unknown> =>
  page.waitFor((wanted) => document.querySelector('.status')?.textContent?.includes(wanted), words);
