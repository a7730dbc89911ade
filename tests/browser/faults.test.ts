import { expect, it } from 'vitest';
import { ask, cardText, clickMark, inBothBrowsers, openStory, ownPage, painted, store, waitForCard } from './harness';

const STORY = 'pentagon-baghdad';
const PATH = `${STORY}.html`;
const GONE = 'Nutgraf was updated or switched off. Reload the page to use it here again.';

type Api = {
  tabs: { query(filter: object): Promise<{ id: number; url?: string; windowId: number }[]> };
  windows: { create(options: object): Promise<{ id: number }>; remove(id: number): Promise<void> };
  storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
};

/** A story long enough to be stopped in. */
const LONG = Array.from(
  { length: 400 },
  (_, at) => `<p>The council counted ${at + 10} boats, Mayor Dana Holt said.</p>`,
);

inBothBrowsers('a fault', (stage, name) => {
  it('of the background, stopped while it reads, is made good', async () => {
    const html = `<!doctype html><html lang="en"><title>A story</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"A story"}</script><article><h1>A story</h1>${LONG.join('')}</article>`;
    stage.server.pages.set('/world/2023/03/08/stopped.html', { body: html });
    const page = await stage.open(stage.server.url('/world/2023/03/08/stopped.html'));
    await stage.browser.stopBackground().catch(() => {}); // it may not have been started yet
    await page.waitFor(() => CSS.highlights.has('nutgraf-figure'));
    expect((await painted(page))['nutgraf-person']).toContain('Dana Holt');
  });

  it('of a stopped background is not noticed by card, clippings and settings', async () => {
    const page = await openStory(stage, STORY);
    await stage.browser.stopBackground().catch(() => {}); // the driver may lose its own session with it
    await clickMark(page, 'quote');
    await waitForCard(page);
    expect(await cardText(page)).toContain('Austin');
  });

  it('of the network leaves everything as it was', async () => {
    const page = await openStory(stage, STORY);
    const address = stage.server.url('/never');
    await stage.server.close();
    try {
      expect(
        await page.evaluate(
          (url) =>
            fetch(url).then(
              () => 'there',
              () => 'gone',
            ),
          address,
        ),
      ).toBe('gone');
      await clickMark(page, 'quote');
      await waitForCard(page);
      const own = await ownPage(stage);
      const { value } = (await ask(own, PATH, 'state')) as { value: { status: string } };
      expect(value.status).toBe('ready');
    } finally {
      stage.server = await (await import('../../scripts/lib/server.mjs')).serve();
    }
  });

  it('of a tab that is closed while it is being read harms no other', async () => {
    const closing = await stage.open(stage.server.story(STORY));
    await closing.close();
    const page = await openStory(stage, STORY);
    expect((await painted(page))['nutgraf-quote']!.length).toBeGreaterThan(1);
  });

  it('of two windows with the same story is none: each has marks of its own', async () => {
    const own = await ownPage(stage);
    const paths = ['one', 'two'].map((query) => `${PATH}?${query}`);
    const [one, two] = paths.map((path) => `${stage.server.story(STORY)}${path.slice(PATH.length)}`);
    await stage.open(one!);
    const second = await own.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (await (browser ?? chrome).windows.create({ url })).id;
    }, two!);
    const state = async (path: string) =>
      ((await ask(own, path, 'state').catch(() => null)) as { value?: { status: string; painted?: boolean } } | null)
        ?.value;
    for (const path of paths)
      await expect.poll(async () => (await state(path))?.status, { timeout: 10_000 }).toBe('ready');
    await ask(own, paths[1]!, 'toggle');
    expect([(await state(paths[0]!))?.painted, (await state(paths[1]!))?.painted]).toEqual([true, false]);
    await own.evaluate(async (id) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      await (browser ?? chrome).windows.remove(id);
    }, second);
  });

  it('of a page brought back from the history is none: its marks are there', async () => {
    const page = await openStory(stage, STORY);
    await page.goto(stage.server.url('/section-page/'));
    await page.back();
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
    await clickMark(page, 'quote');
    await waitForCard(page);
  });

  it('of settings that cannot be read gives the usual ones, and marks', async () => {
    const own = await ownPage(stage);
    await store(own, { settings: 'broken' });
    const page = await openStory(stage, STORY);
    expect((await painted(page))['nutgraf-date']).toBeDefined();
  });

  it('of storage that refuses is said in one sentence', async () => {
    const own = await ownPage(stage, 'options.html');
    await own.waitFor(() => document.querySelector('input[type="checkbox"], button[role="switch"]'));
    await own.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      (browser ?? chrome).storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      document.querySelector<HTMLElement>('input[type="checkbox"], button[role="switch"]')!.click();
    });
    await own.waitFor(() => document.body.innerText.includes('its storage is full or refused'));
  });

  it.runIf(name === 'chromium')('of access, withdrawn until a click, leaves pages alone until the click', async () => {
    const extensions = await stage.open('chrome://extensions');
    const grant = (hostAccess: string) =>
      extensions.evaluate(
        async (extensionId, access) => {
          type Private = { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
          const { developerPrivate } = (globalThis as unknown as { chrome: Private }).chrome;
          await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
        },
        new URL(stage.browser.base).hostname,
        hostAccess,
      );
    await grant('ON_CLICK');
    try {
      const page = await stage.open(stage.server.story(STORY));
      await new Promise((done) => setTimeout(done, 800));
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await page.front();
      await stage.browser.clickAction(page);
      await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
    } finally {
      await grant('ON_ALL_SITES');
    }
  });

  it('of the extension, loaded anew under an open page, is said in one sentence, and new pages are read', async () => {
    const page = await openStory(stage, STORY);
    await stage.browser.reloadExtension();
    await page.front();
    await clickMark(page, 'quote').catch(() => {});
    // Firefox takes the old script away with the old copy: a click does nothing, and nothing breaks.
    if (name === 'chromium') {
      await page.waitFor(
        (sentence) => document.querySelector('nutgraf-card')?.shadowRoot?.textContent === sentence,
        GONE,
      );
    }
    const again = await openStory(stage, STORY);
    expect((await painted(again))['nutgraf-quote']!.length).toBeGreaterThan(1);
    await clickMark(again, 'quote');
    await waitForCard(again);
    expect(await cardText(again)).toContain('Austin');
  });
});
