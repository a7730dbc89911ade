import { afterEach, expect, it } from 'vitest';
import { until } from '../../scripts/lib/browsers/index.mjs';
import { ask, inBothBrowsers, openStory, ownPage, painted, store } from './harness';

const STORY = 'pentagon-baghdad';
const ON = {
  version: 1,
  kinds: { quote: true, figure: true, date: true, person: true, organization: true, place: true },
};

inBothBrowsers('settings', (stage) => {
  afterEach(async () => store(await ownPage(stage), { settings: ON }));

  it('take a kind off the page at once and keep it off', async () => {
    const own = await ownPage(stage);
    const page = await openStory(stage, STORY);
    await store(own, { settings: { ...ON, kinds: { ...ON.kinds, figure: false } } });
    await page.waitFor(() => !CSS.highlights.has('nutgraf-figure') && CSS.highlights.has('nutgraf-quote'));
    await page.reload();
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
    expect((await painted(page))['nutgraf-figure']).toBeUndefined();
    await store(own, { settings: ON });
    await page.waitFor(() => CSS.highlights.has('nutgraf-figure'));
  });

  it('switch a site off at once and keep it off', async () => {
    const own = await ownPage(stage);
    const page = await openStory(stage, STORY);
    await store(own, { settings: { ...ON, sites: { 'news.example': false } } });
    await page.waitFor(() => CSS.highlights.size === 0);
    await page.reload();
    expect(await ask(own, `${STORY}.html`, 'state')).toMatchObject({ value: { status: 'off-here' } });
    expect(await painted(page)).toEqual({});
    await store(own, { settings: ON });
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
  });

  it('wait for a click where the reader wants that', async () => {
    const own = await ownPage(stage);
    await store(own, { settings: { ...ON, when: 'click' } });
    const page = await stage.open(stage.server.story(STORY));
    // The content script comes when the page is idle, which may be after its load.
    await until(() => ask(own, `${STORY}.html`, 'state').catch(() => null), 'an answer from the page');
    expect(await ask(own, `${STORY}.html`, 'state')).toMatchObject({ value: { status: 'waiting' } });
    await ask(own, `${STORY}.html`, 'readAnyway');
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
    await store(own, { settings: ON });
  });

  it('switch all marks off and on with one key', async () => {
    const own = await ownPage(stage);
    const page = await openStory(stage, STORY);
    const before = await painted(page);
    expect(await ask(own, `${STORY}.html`, 'toggle')).toEqual({ ok: true, value: false });
    expect(await painted(page)).toEqual({});
    await page.waitFor(
      () =>
        document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('[role="status"]')?.textContent ===
        'Marks are off',
    );
    await ask(own, `${STORY}.html`, 'toggle');
    expect(await painted(page)).toEqual(before);
  });

  it('answers from a background that has been stopped', async () => {
    await stage.browser.stopBackground();
    const page = await openStory(stage, STORY);
    expect((await painted(page))['nutgraf-quote']!.length).toBeGreaterThan(2);
  });
});
