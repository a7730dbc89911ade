import { expect, it } from 'vitest';
import type { Analysis } from '../../../src/parser/model';
import { ask, inBothBrowsers, openStory, ownPage, painted } from '../harness';
import { DATA } from './cases';
import { expectUnharmed, FIGURE, setUp } from './watched';

/** Markup in one of our own pages that only a text of the page could have made. */
const foreign = () => [
  ...[...document.querySelectorAll('img,iframe,object,script:not([src]),[onerror],[onclick]')].map(
    (node) => node.outerHTML,
  ),
  ...[...document.querySelectorAll('a[href]')]
    .map((link) => link.getAttribute('href')!)
    .filter((href) => !/^(?:https?:|#|\/|[\w-]+\.html)/.test(href)),
];

inBothBrowsers('a page whose description of itself', (stage) => {
  it.each(Object.entries(DATA))('%s is read right, and harms nothing', async (name, head) => {
    const path = setUp(stage, name, head);
    const page = await openStory(stage, path);
    expect((await painted(page))['nutgraf-figure']).toContain(FIGURE);
    await expectUnharmed(page);

    const own = await ownPage(stage);
    const { value } = (await ask(own, path, 'state')) as { value: { analysis: Analysis } };
    expect(value.analysis.article.url ?? '').not.toMatch(/^(?:javascript|data|vbscript):/i);
    const tab = await own.evaluate(async (ending) => {
      type Tabs = { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs };
      return (await (browser ?? chrome).tabs.query({})).find(({ url }) => url?.endsWith(ending))!.id;
    }, path);
    await own.goto(`${stage.browser.base}popup.html?tab=${tab}`).catch(() => {}); // Firefox answers late for own pages
    await own.waitFor(() => document.querySelector('h1'));
    expect(await own.evaluate(foreign)).toEqual([]);
    expect(await own.evaluate(() => (globalThis as { ran?: unknown }).ran === undefined)).toBe(true);
  });
});
