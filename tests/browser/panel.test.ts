import { expect, it } from 'vitest';
import { inBothBrowsers, openStory, ownPage, type Page, press, type Stage, statusSays, tabOf, textOf } from './harness';

const STORY = '/pentagon-baghdad/';

/** The panel's page in a tab, bound to the story's tab as the panel is to the tab in front. */
async function panelOf(stage: Stage, path = STORY): Promise<Page> {
  const own = await ownPage(stage, 'clippings.html');
  const id = await tabOf(own, path);
  await own.goto(`${stage.browser.base}sidepanel.html?tab=${id}`);
  await own.size(400, 900);
  await own.waitFor(() => document.querySelector('.popup'));
  return own;
}

inBothBrowsers('the side panel', (stage, name) => {
  it('shows what the popup shows, in the same parts', async () => {
    await openStory(stage, STORY);
    const panel = await panelOf(stage);
    await panel.waitFor(() => document.querySelector('.foot'));
    const words = await textOf(panel);
    expect(words).toContain('Pentagon chief in Iraq');
    expect(words).toContain('Lloyd Austin');
    expect(words).toMatch(/about 2,500/);
    // It is the panel: no way to open another one.
    expect(await panel.evaluate(() => document.querySelector('[aria-label="Open in the side panel"]'))).toBeNull();
    expect(await panel.evaluate(() => document.documentElement.dataset.place)).toBe('panel');
  });

  it('leads to a place in the page and back, and stays open', async () => {
    const page = await openStory(stage, STORY);
    await page.size(900, 300);
    const panel = await panelOf(stage);
    await panel.waitFor(() => document.querySelector('.figures .written .jump'));
    await panel.evaluate(() => document.querySelector<HTMLElement>('.figures .written .jump')!.click());
    await statusSays(panel, 'Shown in the page');
    await page.front();
    await page.waitFor(() => scrollY > 100 && document.querySelector('nutgraf-card'));
    await press(panel, 'Back');
    await page.waitFor(() => scrollY === 0 && !document.querySelector('nutgraf-card'));
  });

  it('folds a section and remembers it in the popup', async () => {
    await openStory(stage, STORY);
    const panel = await panelOf(stage);
    const folder = () => document.querySelector('#voices .folder')?.getAttribute('aria-expanded');
    await panel.waitFor(() => document.querySelector('#voices .folder'));
    await panel.evaluate(() => document.querySelector<HTMLElement>('#voices .folder')!.click());
    await panel.waitFor(() => document.querySelector('#voices .folder')?.getAttribute('aria-expanded') === 'false');
    await panel.reload();
    await panel.waitFor(() => document.querySelector('#voices .folder'));
    expect(await panel.evaluate(folder)).toBe('false');
    await panel.evaluate(() => document.querySelector<HTMLElement>('#voices .folder')!.click());
    await panel.waitFor(() => document.querySelector('#voices .voice'));
  });

  if (name === 'chromium') {
    it('opens beside the page', async () => {
      const page = await openStory(stage, STORY);
      const panel = await stage.browser.openPanel!(page);
      await panel.waitFor(() => document.querySelector('h1')?.textContent?.startsWith('Pentagon chief'));
      expect(await panel.evaluate(() => document.querySelectorAll('.voice').length)).toBeGreaterThan(0);
      expect(await panel.evaluate(() => document.querySelectorAll('.foot').length)).toBe(1);
      await panel.close();
    });
  } else {
    it('opens as the sidebar', async () => {
      await openStory(stage, STORY);
      expect(await stage.browser.openSidebar!()).toBe(`${stage.browser.base}sidepanel.html`);
    });
  }
});
