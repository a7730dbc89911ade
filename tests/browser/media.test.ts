import { afterEach, expect, it } from 'vitest';
import { ask, clickMark, inBothBrowsers, openStory, ownPage, type Page, store, waitForCard } from './harness';
import { plainStory } from './stories';

const STORY = 'pentagon-baghdad';
const NORMAL = { dark: false, forced: false, still: false, contrast: false, print: false };

/** How a kind's mark is drawn on the story's first paragraph now. */
const look = (page: Page, kind: string) =>
  page.evaluate((name) => {
    const style = getComputedStyle(document.querySelector('.story p')!, `::highlight(nutgraf-${name})`);
    const { backgroundColor, textDecorationLine, textDecorationStyle, textDecorationColor } = style;
    return { backgroundColor, textDecorationLine, textDecorationStyle, textDecorationColor };
  }, kind);

const TRANSPARENT = /^(?:transparent|rgba\(0, 0, 0, 0\))$/;

inBothBrowsers('marks under the reader’s own wishes', (stage, name) => {
  afterEach(() => stage.browser.media(NORMAL));

  it('follow the colour scheme of a page that follows the reader’s', async () => {
    const rules = '@media (prefers-color-scheme: dark) { html body { background: #14161a; color: #e6e6e6; } }';
    stage.server.pages.set('/world/2023/03/08/scheme.html', { body: plainStory(rules) });
    const page = await openStory(stage, '/world/2023/03/08/scheme.html');
    const light = await look(page, 'person');
    await stage.browser.media({ dark: true });
    await page.waitFor(
      (last) =>
        getComputedStyle(document.querySelector('.story p')!, '::highlight(nutgraf-person)').textDecorationColor !==
        last,
      light.textDecorationColor,
    );
    await stage.browser.media({ dark: false });
    await page.waitFor(
      (last) =>
        getComputedStyle(document.querySelector('.story p')!, '::highlight(nutgraf-person)').textDecorationColor ===
        last,
      light.textDecorationColor,
    );
  });

  it('take the system’s pair and keep their forms in forced colours', async () => {
    const page = await openStory(stage, STORY);
    const before = await look(page, 'quote');
    await stage.browser.media({ forced: true });
    await page.waitFor(() => matchMedia('(forced-colors: active)').matches);
    const quote = await look(page, 'quote');
    expect(quote.backgroundColor).not.toBe(before.backgroundColor);
    expect(quote.backgroundColor).not.toMatch(TRANSPARENT);
    expect(await look(page, 'person')).toMatchObject({
      textDecorationLine: 'underline',
      textDecorationStyle: 'dotted',
    });
    expect(await look(page, 'date')).toMatchObject({ textDecorationStyle: 'double' });
  });

  it('underline quotes too where more contrast is asked for', async () => {
    const page = await openStory(stage, STORY);
    expect((await look(page, 'quote')).textDecorationLine).toBe('none');
    // Firefox asks for more contrast where colours are forced and far apart, and knows no other switch.
    await stage.browser.media(name === 'firefox' ? { forced: true } : { contrast: true });
    await page.waitFor(
      () =>
        getComputedStyle(document.querySelector('.story p')!, '::highlight(nutgraf-quote)').textDecorationLine ===
        'underline',
    );
  });

  it('move nothing where less motion is asked for', async () => {
    await stage.browser.media({ still: true });
    const page = await openStory(stage, STORY);
    const own = await ownPage(stage);
    await page.front();
    await page.waitFor(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = '.story { padding-top: 3000px }';
      document.head.append(style);
    });
    await ask(own, `${STORY}.html`, 'step', { by: -1 });
    const [first, animations] = (await page.waitFor(() => {
      const card = document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('.card');
      return card && scrollY > 0 ? ([scrollY, card.getAnimations().length] as const) : null;
    })) as readonly [number, number];
    await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
    expect(animations).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(first);
  });

  it('stay off paper, unless the reader wants them there', async () => {
    const own = await ownPage(stage);
    const page = await openStory(stage, STORY);
    await page.front();
    await stage.browser.media({ print: true });
    await page.waitFor(() => matchMedia('print').matches);
    expect((await look(page, 'quote')).backgroundColor).toMatch(TRANSPARENT);
    expect((await look(page, 'figure')).textDecorationLine).toBe('none');
    await store(own, { settings: { version: 1, print: true } });
    await page.waitFor(
      () =>
        getComputedStyle(document.querySelector('.story p')!, '::highlight(nutgraf-figure)').textDecorationLine ===
        'underline',
    );
    expect((await look(page, 'quote')).backgroundColor).not.toMatch(TRANSPARENT);
    await store(own, { settings: { version: 1 } });
  });

  it('never print an open card', async () => {
    const page = await openStory(stage, STORY);
    await clickMark(page, 'figure');
    await waitForCard(page);
    await page.front();
    await stage.browser.media({ print: true });
    await page.waitFor(() => getComputedStyle(document.querySelector('nutgraf-card')!).display === 'none');
  });

  it('leave selecting, copying and finding words as they are', async () => {
    const page = await openStory(stage, STORY);
    const [selected, expected, found] = await page.evaluate(() => {
      const range = [...CSS.highlights.get('nutgraf-quote')!][0] as Range;
      const paragraph = range.startContainer.parentElement!.closest('p')!;
      getSelection()!.selectAllChildren(paragraph);
      const selected = String(getSelection());
      getSelection()!.removeAllRanges();
      const { find } = window as unknown as { find(text: string): boolean };
      const words = String(range).slice(3, 30);
      const found = find.call(window, words) && String(getSelection()) === words;
      return [selected, paragraph.textContent, found] as const;
    });
    expect(selected).toBe(expected);
    expect(found).toBe(true);
  });

  it('open no card while words are being selected over a mark', async () => {
    const page = await openStory(stage, STORY);
    await page.evaluate(() => {
      const range = [...CSS.highlights.get('nutgraf-quote')!][0] as Range;
      getSelection()!.selectAllChildren(range.startContainer.parentElement!);
      // What the page sees of the end of a selecting drag: a click, with words selected.
      addEventListener('mousedown', (event) => event.preventDefault(), { once: true, capture: true });
    });
    await clickMark(page, 'quote');
    expect(await page.evaluate(() => document.querySelector('nutgraf-card'))).toBeNull();
  });

  it('open nothing when the pointer only rests on them', async () => {
    const page = await openStory(stage, STORY);
    const [x, y] = await page.evaluate(() => {
      const range = [...CSS.highlights.get('nutgraf-quote')!][0] as Range;
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = range.getClientRects()[0]!;
      return [left + 10, top + height / 2] as const;
    });
    await page.front();
    await page.move(x, y);
    await page.waitFor(() => getComputedStyle(document.querySelector('.story p:hover')!).cursor === 'pointer');
    expect(await page.evaluate(() => document.querySelector('nutgraf-card'))).toBeNull();
  });
});
