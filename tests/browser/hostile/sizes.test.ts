import { expect, it } from 'vitest';
import { inBothBrowsers, type Page } from '../harness';
import { DOCUMENTS, FILLS } from './cases';
import { expectUnharmed, setUp } from './watched';

/** Whether a person is marked; the page's own question, so that a long list of texts need not travel. */
const isMarked = (page: Page, kind: string, text: string) =>
  page.evaluate(
    (name, wanted) => [...(CSS.highlights.get(name) ?? [])].some((range) => String(range) === wanted),
    `nutgraf-${kind}`,
    text,
  );

inBothBrowsers('a page', (stage) => {
  it.each(Object.entries(FILLS))('with %s stays responsive', async (name, fill) => {
    const path = setUp(stage, name, '', (html) =>
      html
        .replace('<p class="origin">', `${fill}<p class="origin">`)
        .replace('</main>', `</main><div hidden>${fill}</div>`),
    );
    const page = await stage.open(stage.server.url(path));
    // Half a million characters and more: the page must answer while it is read; when the marks come is up to the machine.
    if (fill.length < 500_000 || name.includes('nodes')) {
      await expect.poll(() => isMarked(page, 'person', 'Lloyd Austin'), { timeout: 45_000, interval: 200 }).toBe(true);
    } else {
      const waits = await page.evaluate(async () => {
        let longest = 0;
        for (let round = 0; round < 60; round += 1) {
          const begun = performance.now();
          await new Promise((done) => setTimeout(done, 50));
          longest = Math.max(longest, performance.now() - begun - 50);
        }
        return longest;
      });
      expect(waits).toBeLessThan(3000);
    }
    await expectUnharmed(page);
  });

  it.each(Object.entries(DOCUMENTS))('that is no story is left alone: %s', async (_, [body, type]) => {
    stage.server.pages.set('/other', { body, headers: { 'content-type': type } });
    const page = await stage.open(stage.server.url('/other'));
    await new Promise((done) => setTimeout(done, 500));
    const marks = await page.evaluate(() => {
      const count = (frame: Window): number => {
        const { CSS: css } = frame as unknown as typeof globalThis;
        const inside = Array.from({ length: frame.frames.length }, (__, at) => count(frame.frames[at]!));
        return (css.highlights?.size ?? 0) + inside.reduce((sum, one) => sum + one, 0);
      };
      return count(window);
    });
    expect(marks).toBe(0);
  });

  it('that is about:blank is left alone', async () => {
    const page = await stage.open('about:blank');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
