import { expect, it } from 'vitest';
import { fixtureWith, inBothBrowsers, openStory, painted } from './harness';

/** Records everything that happens to the page, from before its first element. */
const WATCHER = `<script>
  window.changes = [];
  new MutationObserver((records) => { if (window.loaded) changes.push(...records.map((r) => r.type + ' ' + r.target.nodeName)); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => setTimeout(() => { window.before = document.documentElement.outerHTML; window.loaded = true; }));
</script>`;

inBothBrowsers('painting', (stage) => {
  it('marks quotes, figures, dates and names of a story', async () => {
    const page = await openStory(stage, 'pentagon-baghdad');
    const names = await painted(page);
    expect(names['nutgraf-quote']).toContain('"Threats or attacks on our forces only undermine that mission,"');
    expect(names['nutgraf-figure']).toContain('some 2,500 US soldiers');
    expect(names['nutgraf-date']).toContain('Tuesday');
    expect(names['nutgraf-person']).toContain('Lloyd Austin');
    expect(names['nutgraf-place']).toContain('Baghdad');
  });

  it('leaves every node of the page as it is', async () => {
    stage.server.pages.set('/world/2023/03/08/watched.html', { body: fixtureWith('pentagon-baghdad', WATCHER) });
    const page = await openStory(stage, '/world/2023/03/08/watched.html');
    await page.move(300, 500);
    const [changes, same] = await page.evaluate(() => {
      const { changes, before } = window as unknown as { changes: string[]; before: string };
      return [changes, document.documentElement.outerHTML === before] as const;
    });
    expect(changes).toEqual([]);
    expect(same).toBe(true);
  });

  it.each(['home-page', 'section-page', 'shop-page', 'forum-thread'])('does nothing on a %s', async (slug) => {
    const page = await stage.open(stage.server.url(`/${slug}/`));
    await new Promise((done) => setTimeout(done, 700));
    expect(await painted(page)).toEqual({});
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('marks people once a paragraph and places once an article', async () => {
    const page = await openStory(stage, 'pentagon-baghdad');
    const { 'nutgraf-place': places = [] } = await painted(page);
    expect(places.filter((name) => name === 'Iraq')).toHaveLength(1);
  });
});
