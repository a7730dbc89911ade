import { expect, it } from 'vitest';
import { axe, overflow } from './axe';
import { inBothBrowsers, openStory, popupOf, press, textOf } from './harness';

const STORY = '/pentagon-baghdad/';

inBothBrowsers('the popup', (stage, name) => {
  it('tells where the story comes from and what it says', async () => {
    await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    const words = await popup.waitFor(() => document.querySelector('h1') && document.body.innerText);
    expect(words).toContain('Pentagon chief in Iraq');
    expect(words).toContain('Wednesday 8 March 2023');
    expect(words).toContain('Lloyd Austin');
    expect(words).toMatch(/about 2,500/);
  });

  it('scrolls the page to a line, and back', async () => {
    const page = await openStory(stage, STORY);
    await page.size(900, 300);
    const popup = await popupOf(stage, STORY);
    await popup.waitFor(() => document.querySelector('.figures .written .jump'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.figures .written .jump')!.click());
    await page.front();
    await page.waitFor(() => scrollY > 100 && document.querySelector('nutgraf-card'));
    await press(popup, 'Back');
    await page.waitFor(() => scrollY === 0 && !document.querySelector('nutgraf-card'));
  });

  it('takes the marks of a kind out of the page, for good', async () => {
    const page = await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    await press(popup, 'Figures');
    await page.waitFor(() => !CSS.highlights.has('nutgraf-figure') || CSS.highlights.get('nutgraf-figure')!.size === 0);
    await popup.reload();
    const boxes = await popup.waitFor(() => {
      const all = [...document.querySelectorAll<HTMLInputElement>('.kinds input')].map((box) => box.checked);
      return all.length > 0 && all;
    });
    expect(boxes).toEqual([true, false, true, true, true, true]);
    await press(popup, 'Figures');
    await page.waitFor(() => (CSS.highlights.get('nutgraf-figure')?.size ?? 0) > 0);
  });

  it('switches a site off and on', async () => {
    const page = await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    await press(popup, 'On news.example');
    await popup.waitFor(() => document.body.innerText.includes('Nutgraf is off on this site'));
    await page.waitFor(() => (CSS.highlights.get('nutgraf-quote')?.size ?? 0) === 0);
    await press(popup, 'Off on news.example');
    await page.waitFor(() => (CSS.highlights.get('nutgraf-quote')?.size ?? 0) > 0);
  });

  it('says what a page is that is no article', async () => {
    await stage.open(stage.server.url('/shop-page/'));
    const popup = await popupOf(stage, '/shop-page/');
    await popup.waitFor(() => document.body.innerText.includes('This is not a news article'));
    expect(await axe(popup)).toEqual([]);
  });

  it('filters', async () => {
    await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    await press(popup, 'Filter the lists');
    await popup.waitFor(() => document.activeElement?.matches('.filter input'));
    for (const letter of 'saddam') await popup.press(letter);
    await popup.waitFor(() => /\d found/.test(document.querySelector('.filter')?.textContent ?? ''));
    expect(await textOf(popup)).toContain('Saddam Hussein');
    expect(await textOf(popup)).not.toContain('al-Sudani');
    await popup.press('Escape');
    await popup.waitFor(() => document.querySelector('.tabs'));
  });

  it('is worked by keys alone', async () => {
    const page = await openStory(stage, STORY);
    await page.size(900, 300);
    const popup = await popupOf(stage, STORY);
    await popup.waitFor(() => document.querySelector('.points .jump'));
    await popup.press('3');
    await popup.waitFor(() => document.activeElement?.closest('#figures'));
    for (let i = 0; i < 9; i++) {
      if (await popup.evaluate(() => document.activeElement?.matches('.written .jump') ?? false)) break;
      await popup.press('Tab');
    }
    await popup.press('Enter');
    await page.front();
    await page.waitFor(() => document.querySelector('nutgraf-card'));
  });

  it('has nothing that axe finds, in light and in dark', async () => {
    await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    await popup.waitFor(() => document.querySelector('.foot'));
    expect(await axe(popup)).toEqual([]);
    await stage.browser.media({ dark: true });
    expect(await axe(popup)).toEqual([]);
    await stage.browser.media({ dark: false });
    await press(popup, 'Save as');
    await popup.waitFor(() => document.querySelector('.save-menu'));
    expect(await axe(popup)).toEqual([]);
  });

  it.each([
    [320, 600],
    [400, 300],
    [412, 900],
  ])('fits %d by %d without sideways scrolling', async (width, height) => {
    await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    await popup.size(width, height);
    await popup.waitFor(() => document.querySelector('.foot'));
    expect(await overflow(popup)).toEqual([0, 0, 0]);
  });

  if (name === 'chromium') {
    it('opens over the page in front', async () => {
      const page = await openStory(stage, STORY);
      const popup = await stage.browser.openPopup!(page);
      await popup.waitFor(() => document.querySelector('h1')?.textContent?.startsWith('Pentagon chief'));
      const width = await popup.evaluate(() => document.body.getBoundingClientRect().width);
      expect(width).toBe(380);
      await popup.close();
    });
  }
});

inBothBrowsers('the pages of the extension', (stage) => {
  it.each(['options.html', 'welcome.html', 'clippings.html', 'sidepanel.html'])(
    '%s has nothing that axe finds',
    async (file) => {
      const page = await stage.open(stage.browser.base + file);
      await page.waitFor(() => document.querySelector('h1, .popup'));
      expect(await axe(page)).toEqual([]);
      await stage.browser.media({ dark: true });
      expect(await axe(page)).toEqual([]);
      await stage.browser.media({ dark: false });
    },
  );

  it('changes a setting at once, and for good', async () => {
    const page = await stage.open(`${stage.browser.base}options.html`);
    await press(page, 'Mark every mention');
    await page.waitFor(() => document.querySelector('.toast')?.textContent === 'Changed');
    await page.reload();
    await page.waitFor(() => {
      const box = [...document.querySelectorAll('label')].find((l) => l.innerText.startsWith('Mark every mention'));
      return box?.querySelector('input')?.checked;
    });
    await press(page, 'Delete all');
    await press(page, 'Delete all');
    await page.waitFor(() => document.querySelector('.toast')?.textContent === 'Everything is deleted.');
  });

  it('lets the sample of the first run be tried', async () => {
    const page = await stage.open(`${stage.browser.base}welcome.html`);
    await page.waitFor(() => document.querySelectorAll('.mark-button').length > 5);
    await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('.mark-button')];
      marks.find((mark) => mark.textContent?.includes('We rebuilt the quay'))!.click();
    });
    await page.waitFor(() => document.querySelector('.sample-card .card')?.textContent?.includes('Clara Whitcombe'));
  });
});
