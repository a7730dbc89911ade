import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/lib/browsers/index.mjs';
import { BROWSERS, type Browser, builtFor, type Page } from './harness';

type Api = {
  storage: { local: { get(key?: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

/** Everything on the settings page that a reader can change, as it stands. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('input:not(.field):not([type=file])')];
    const label = (one: HTMLInputElement) =>
      `${one.name || one.type} ${one.closest('label')?.textContent?.trim().slice(0, 40)}`;
    const values = controls.map((one) => [label(one), one.type === 'range' ? one.value : one.checked]);
    const hosts = [...document.querySelectorAll('bdi')].map((one) => one.textContent);
    return { ...Object.fromEntries(values), language: document.querySelector('select')!.value, hosts };
  });

const stored = (page: Page, key: string) =>
  page.evaluate(
    async (name) => (await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get(name))[name] ?? null,
    key,
  );

const put = (page: Page, items: object) =>
  page.evaluate((values) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set(values), items);

async function settingsPage(browser: Browser): Promise<Page> {
  const page = await browser.open(`${browser.base}options.html`);
  await page.waitFor(() => document.querySelector('main select'));
  return page;
}

const press = (page: Page, label: string) =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
    if (!button) throw new Error(`no button "${wanted}"`);
    button.click();
  }, label);

describe.each(BROWSERS)('the settings page in %s', (name) => {
  let browser: Browser;
  let profile: string;
  const start = async () => {
    browser = await openBrowser(name, { extension: builtFor(name), profile });
  };
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'nutgraf-settings-'));
    await start();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('keeps every setting over a restart of the browser', async () => {
    const page = await settingsPage(browser);
    const before = await shown(page);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) one.click();
      const last = new Map(
        [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((one) => [one.name, one]),
      );
      for (const one of last.values()) one.click();
      const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
      slider.value = '80';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const host = document.querySelector<HTMLInputElement>('input.field')!;
      host.value = 'https://www.paper.example/some/story';
      host.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.evaluate(() => document.querySelector<HTMLFormElement>('form')!.requestSubmit());
    await page.evaluate(() => {
      const choice = document.querySelector('select')!;
      choice.value = 'de';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitFor(() => document.documentElement.lang === 'de' && document.querySelector('bdi'));
    const settings = await page.waitFor(async () => {
      const { settings } = await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get('settings');
      return (settings as { language?: string }).language === 'de' ? settings : null;
    });
    expect(settings).toMatchObject({
      when: 'click',
      everyMention: true,
      intensity: 'strong',
      threshold: 0.8,
      print: true,
      badge: false,
      contextMenu: false,
      sync: true,
      sites: { 'www.paper.example': true },
      kinds: {
        quote: false,
        figure: false,
        date: false,
        person: false,
        organization: false,
        place: false,
        group: true,
        event: true,
        indirect: true,
      },
    });
    const after = await shown(page);
    await browser.close();
    await start();
    const again = await settingsPage(browser);
    await again.waitFor(() => document.documentElement.lang === 'de');
    expect(await shown(again)).toEqual(after);
    expect(Object.values(before)).not.toEqual(Object.values(after));
  }, 150_000); // two starts of a browser

  it('previews at once what a certainty leaves', async () => {
    await put(await settingsPage(browser), { settings: { version: 1 } });
    const page = await settingsPage(browser);
    const counts: number[] = [];
    for (const value of ['50', '70', '95']) {
      await page.evaluate((to) => {
        const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
        slider.value = to;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
      counts.push(await page.evaluate(() => document.querySelectorAll('.preview .kind').length));
    }
    expect(counts[0]).toBeGreaterThan(counts[1]!);
    expect(counts[1]).toBeGreaterThan(counts[2]!);
    expect(counts[2]).toBeGreaterThan(0);
  });

  it('resets settings that cannot be read, says so once, and loses nothing else', async () => {
    const wrongs = [
      { url: 'http://a.example/', kind: 'quote', text: '“so”', reason: 'kind', at: '2026-01-01T00:00:00Z' },
    ];
    await put(await settingsPage(browser), { settings: 'damaged', wrongs });
    const page = await settingsPage(browser);
    expect(await page.evaluate(() => document.querySelector('.notice')?.textContent ?? '')).not.toBe('');
    expect(await stored(page, 'wrongs')).toEqual(wrongs);
    expect(await stored(page, 'settings')).toMatchObject({ version: 1, when: 'article' });
    await page.reload();
    await page.waitFor(() => document.querySelector('main select'));
    expect(await page.evaluate(() => document.querySelector('.notice'))).toBeNull();
  });

  it('saves the list of sites and the corrections as files, and takes a list back', async () => {
    await put(await settingsPage(browser), {
      settings: { version: 1, sites: { 'one.example': true, 'two.example': false } },
    });
    const page = await settingsPage(browser);
    await page.evaluate(() => {
      const seen = window as unknown as { files: string[] };
      seen.files = [];
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => seen.files.push(text));
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await press(page, 'Save the list');
    await press(page, 'Save my corrections');
    const files = (await page.waitFor(() => {
      const { files } = window as unknown as { files: string[] };
      return files.length === 2 ? files.toSorted() : null;
    })) as string[];
    expect(JSON.parse(files[0]!)).toMatchObject({ format: 'nutgraf-corrections', corrections: [{ text: '“so”' }] });
    expect(JSON.parse(files[1]!)).toEqual({
      format: 'nutgraf-sites',
      version: 1,
      sites: { 'one.example': true, 'two.example': false },
    });
    await page.evaluate(() => {
      const file = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const list = new DataTransfer();
      list.items.add(
        new File(['{"format":"nutgraf-sites","version":1,"sites":{"three.example":true,"<b>":true}}'], 'sites.json'),
      );
      file.files = list.files;
      file.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitFor(() => document.querySelectorAll('bdi').length === 3);
    expect((await shown(page)).hosts).toEqual(['one.example', 'three.example', 'two.example']);
  });

  it('keeps a synchronised copy only where the reader wants one', async () => {
    await put(await settingsPage(browser), { settings: { version: 1 } });
    const page = await settingsPage(browser);
    const shared = () =>
      page.evaluate(async () => {
        type Sync = { storage: { sync: { get(key: string): Promise<Record<string, unknown>> } } };
        return (await (globalThis as unknown as { chrome: Sync }).chrome.storage.sync.get('settings')).settings ?? null;
      });
    const toggle = () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLInputElement>('.switches input')];
        rows.at(-1)!.click();
      });
    await toggle();
    await page.waitFor(async () => {
      type Sync = { storage: { sync: { get(key: string): Promise<Record<string, unknown>> } } };
      return (await (globalThis as unknown as { chrome: Sync }).chrome.storage.sync.get('settings')).settings;
    });
    expect(await shared()).toMatchObject({ sync: true });
  });

  it('deletes everything when the reader has confirmed', async () => {
    const page = await settingsPage(browser);
    await put(page, {
      wrongs: [{ url: 'http://a.example/', kind: 'quote', text: '“so”', reason: 'kind', at: '2026-01-01T00:00:00Z' }],
    });
    await press(page, 'Delete all');
    expect(await stored(page, 'wrongs')).not.toBeNull();
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button.main')];
      buttons.at(-1)!.click();
    });
    await page.waitFor(async () => {
      const all = await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get();
      return !('wrongs' in all);
    });
    expect(await stored(page, 'settings')).toBeNull();
  });
});
