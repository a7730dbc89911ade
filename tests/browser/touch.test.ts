import { afterEach, expect, it } from 'vitest';
import { inBothBrowsers, openStory, type Page, pressInCard, type Stage, waitForCard, waitForNoCard } from './harness';

const STORY = 'pentagon-baghdad';
const [WIDTH, HEIGHT] = [390, 720];

/** A story with quotes of three and of four to six lines on a small screen, by the browser's letters. */
const LONG_QUOTES = [
  'We will keep the ferry running through the winter, and nobody on the island will have to pay more for it than they did last year',
  'We counted every boat twice, we asked every harbour master on the coast, and what we found is that the old lists were wrong for longer than any of us had thought possible at the time',
];
const LONG = '/world/2023/03/08/long-quotes.html';
const FILL =
  '<p>The harbour lies in the north of the island, and the road to it was built by its own people.</p>'.repeat(8);
const LONG_STORY = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Ferry to run all winter</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to run all winter"}</script>
<style>body { margin: 16px; font: 18px/1.5 sans-serif }</style><article><h1>Ferry to run all winter</h1>
<p>OSLO, March 8 — The ferry to the islands will run all winter, Mayor Dana Holt said on Wednesday.</p>${FILL}
${LONG_QUOTES.map((words) => `<p>“${words},” Mayor Dana Holt said.</p>${FILL}`).join('\n')}</article></html>`;

/** A story on a small screen under a finger. */
async function onPhone(stage: Stage, story = STORY): Promise<Page> {
  await stage.browser.media({ coarse: true });
  const page = await openStory(stage, story);
  await page.front();
  await page.touch(WIDTH, HEIGHT);
  // Where the browser loads the page again for its new screen, it is read again, too.
  await page.waitFor(() => matchMedia('(pointer: coarse)').matches && CSS.highlights.has('nutgraf-quote'));
  return page;
}

/** A point inside the n-th mark of a kind, which is put `from` px under the upper edge of the screen. */
const pointIn = (page: Page, kind: string, index = 0, from = 120) =>
  page.evaluate(
    async (name, at, top0) => {
      const range = [...CSS.highlights.get(name)!][at] as Range;
      scrollBy({ top: range.getBoundingClientRect().top - top0, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const { left, top, width, height } = range.getClientRects()[0]!;
      return [left + Math.min(12, width / 2), top + height / 2] as [number, number];
    },
    `nutgraf-${kind}`,
    index,
    from,
  );

async function tapMark(page: Page, kind: string, index = 0, from = 120): Promise<void> {
  const [x, y] = await pointIn(page, kind, index, from);
  await page.tap(x, y);
  await waitForCard(page);
}

const sheetBox = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('.sheet')!;
    const { left, right, top, bottom } = sheet.getBoundingClientRect();
    return { left, right, top, bottom };
  });

/** Controls smaller than `least` in either direction, with their sizes; links inside a sentence are exempt (WCAG 2.5.8). */
const tooSmall = (page: Page, least: number, inCard = false) =>
  page.evaluate(
    (size, card) => {
      const root = card ? document.querySelector('nutgraf-card')!.shadowRoot! : document;
      const controls = [
        ...root.querySelectorAll<HTMLElement>('button, input, select, summary, a[href], [role="button"]'),
      ];
      const shown = controls.filter((one) => one.getClientRects().length > 0 && !one.closest('.only-heard'));
      const target = (one: HTMLElement) => (one.closest('label') ?? one).getBoundingClientRect();
      return shown
        .filter((one) => getComputedStyle(one).display !== 'inline')
        .map((one) => ({
          name: one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 30) ?? one.tagName,
          box: target(one),
        }))
        .filter(({ box }) => box.width < size - 0.5 || box.height < size - 0.5)
        .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`);
    },
    least,
    inCard,
  );

inBothBrowsers('under a finger', (stage) => {
  afterEach(() => stage.browser.media({ coarse: false }));

  it('the card is a sheet along the lower edge, and its words stay in view above it', async () => {
    const page = await onPhone(stage);
    await tapMark(page, 'quote');
    const box = await sheetBox(page);
    expect(box.left).toBe(0);
    expect(Math.round(box.right)).toBe(WIDTH);
    expect(Math.round(box.bottom)).toBe(HEIGHT);
    expect(box.top).toBeGreaterThanOrEqual(HEIGHT * 0.4 - 1);
    const mark = await page.evaluate(
      () => ([...CSS.highlights.get('nutgraf-open')!][0] as Range).getBoundingClientRect().bottom,
    );
    expect(mark).toBeLessThanOrEqual(box.top);
    expect(mark).toBeGreaterThan(0);
  });

  it.each([
    { lines: 3, index: 0 },
    { lines: 4, index: 1 },
  ])('words of $lines lines or more, tapped low on the screen, stand whole above it', async ({ lines, index }) => {
    stage.server.pages.set(LONG, { body: LONG_STORY });
    const page = await onPhone(stage, LONG);
    await tapMark(page, 'quote', index, HEIGHT * 0.6);
    const standing = () =>
      page.evaluate(() => {
        const range = [...CSS.highlights.get('nutgraf-open')!][0] as Range;
        const { top, bottom } = range.getBoundingClientRect();
        return { top, bottom, lines: new Set([...range.getClientRects()].map((line) => line.top)).size };
      });
    // The page glides there; the highest sheet leaves two fifths of the screen.
    await expect.poll(async () => (await standing()).bottom, { timeout: 5_000 }).toBeLessThanOrEqual(HEIGHT * 0.4);
    const mark = await standing();
    expect(mark.lines).toBeGreaterThanOrEqual(lines);
    expect(mark.top).toBeGreaterThanOrEqual(0);
    expect(mark.bottom).toBeLessThanOrEqual((await sheetBox(page)).top);
  });

  it('a swipe down closes it, a short one does not', async () => {
    const page = await onPhone(stage);
    await tapMark(page, 'figure');
    const { top } = await sheetBox(page);
    await page.drag([
      [WIDTH / 2, top + 10],
      [WIDTH / 2, top + 16],
      [WIDTH / 2, top + 20],
      [WIDTH / 2, top + 20],
      [WIDTH / 2, top + 20],
    ]);
    await page.waitFor(() => {
      const sheet = document.querySelector('nutgraf-card')?.shadowRoot?.querySelector<HTMLElement>('.sheet');
      return sheet && sheet.style.transform === '';
    });
    await page.drag([
      [WIDTH / 2, top + 10],
      [WIDTH / 2, top + 60],
      [WIDTH / 2, top + 120],
      [WIDTH / 2, top + 180],
    ]);
    await waitForNoCard(page);
  });

  it('a tap beside it closes it, a tap on another mark opens that one', async () => {
    const page = await onPhone(stage);
    await tapMark(page, 'figure');
    const [x, y] = await pointIn(page, 'person');
    await page.tap(x, y);
    await page.waitFor(() => document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('.kind.person'));
    await page.tap(WIDTH / 2, 4);
    await waitForNoCard(page);
  });

  it('its cross closes it, and every control is 44 px', async () => {
    const page = await onPhone(stage);
    for (const kind of ['quote', 'person', 'figure', 'date']) {
      await tapMark(page, kind);
      expect(await tooSmall(page, 44, true)).toEqual([]);
      await pressInCard(page, 'Close');
      await waitForNoCard(page);
    }
  });

  it('the way back closes it first', async () => {
    const page = await onPhone(stage);
    await tapMark(page, 'figure');
    const here = await page.evaluate(() => [location.href, history.length] as const);
    // Headless browsers have no Back gesture: Escape reaches the same watcher of close requests.
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => [location.href, history.length] as const)).toEqual(here);
  });

  it.each(['options.html', 'welcome.html'])('%s has controls of 44 px and no sideways scrolling', async (file) => {
    await stage.browser.media({ coarse: true });
    const page = await stage.open(stage.browser.base + file);
    await page.front();
    await page.touch(360, HEIGHT);
    await page.waitFor(() => matchMedia('(pointer: coarse)').matches && document.querySelector('main button'));
    expect(await tooSmall(page, 44)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

inBothBrowsers('with a mouse', (stage) => {
  it('every control of card, settings and first run is at least 24 px', async () => {
    const page = await openStory(stage, STORY);
    await page.size(WIDTH, HEIGHT);
    const [x, y] = await pointIn(page, 'quote');
    await page.click(x, y);
    await waitForCard(page);
    expect(await tooSmall(page, 24, true)).toEqual([]);
    for (const file of ['options.html', 'welcome.html']) {
      const own = await stage.open(stage.browser.base + file);
      await own.waitFor(() => document.querySelector('main button'));
      expect(await tooSmall(own, 24)).toEqual([]);
    }
  });

  it('at 400 % nothing scrolls sideways and the card can be read and closed', async () => {
    const page = await openStory(stage, STORY);
    await page.size(320, 225); // 1280 × 900 at 400 %
    const [x, y] = await pointIn(page, 'figure');
    await page.click(x, Math.min(y, 120));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    const card = await page.evaluate(() => document.querySelector('nutgraf-card') !== null);
    if (!card) {
      const [a, b] = await pointIn(page, 'figure');
      await page.click(a, b);
    }
    await waitForCard(page);
    const inside = await page.evaluate(() => {
      const dialog = document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('.card')!;
      const box = dialog.getBoundingClientRect();
      return {
        left: box.left,
        right: box.right,
        bottom: box.bottom,
        sideways: dialog.scrollWidth - dialog.clientWidth,
      };
    });
    expect(inside.left).toBeGreaterThanOrEqual(0);
    expect(inside.right).toBeLessThanOrEqual(320);
    expect(inside.bottom).toBeLessThanOrEqual(225);
    expect(inside.sideways).toBe(0);
    await pressInCard(page, 'Close');
    await waitForNoCard(page);
    for (const file of ['options.html', 'welcome.html']) {
      const own = await stage.open(stage.browser.base + file);
      await own.size(320, 225);
      await own.waitFor(() => document.querySelector('main button'));
      expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});
