import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import {
  ask,
  cardText,
  clickMark,
  inBothBrowsers,
  openStory,
  ownPage,
  painted,
  pressInCard,
  waitForCard,
  waitForNoCard,
} from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STORY = 'pentagon-baghdad';

inBothBrowsers('the card', (stage) => {
  it('opens on a click, under its words, and says who speaks', async () => {
    const page = await openStory(stage, STORY);
    await clickMark(page, 'quote');
    await waitForCard(page);
    expect(await cardText(page)).toMatch(
      /Quote[\s\S]*Austin[\s\S]*critical mission|Quote[\s\S]*Austin[\s\S]*remain in Iraq/,
    );
    const overlap = await page.evaluate(() => {
      const card = document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
      const lines = [...CSS.highlights.get('nutgraf-open')!].flatMap((range) => [...(range as Range).getClientRects()]);
      return lines.some(
        (line) => line.left < card.right && line.right > card.left && line.top < card.bottom && line.bottom > card.top,
      );
    });
    expect(overlap).toBe(false);
    await page.press('Escape');
    await waitForNoCard(page);
    expect((await painted(page))['nutgraf-open']).toBeUndefined();
  });

  it('shows the value of a figure and the day of a date', async () => {
    const page = await openStory(stage, STORY);
    const { 'nutgraf-figure': figures = [], 'nutgraf-date': dates = [] } = await painted(page);
    await clickMark(page, 'figure', figures.indexOf('some 2,500 US soldiers'));
    await waitForCard(page);
    expect(await cardText(page)).toMatch(/about 2,500[\s\S]*US soldiers[\s\S]*Approximate/);
    await clickMark(page, 'date', dates.indexOf('Tuesday'));
    await page.waitFor(() => document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('.day'));
    expect(await cardText(page)).toContain('Tuesday 7 March 2023');
  });

  it('walks by keyboard, takes the focus, walks on inside and gives it back', async () => {
    const page = await openStory(stage, STORY);
    const own = await ownPage(stage);
    await page.front();
    await page.evaluate(() => document.querySelector<HTMLElement>('a.brand')!.focus());
    expect(await ask(own, `${STORY}.html`, 'step', { by: 1, kind: 'quote' })).toEqual({ ok: true, value: true });
    await waitForCard(page);
    const role = () =>
      page.evaluate(() => document.querySelector('nutgraf-card')!.shadowRoot!.activeElement?.getAttribute('role'));
    expect(await role()).toBe('dialog');
    const first = await cardText(page);
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor(
      (before) =>
        document.querySelector('nutgraf-card')?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText !== before,
      first,
    );
    await page.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('brand');
  });

  it('hides what is wrong, remembers it, and takes it back', async () => {
    const page = await openStory(stage, STORY);
    const before = (await painted(page))['nutgraf-quote']!;
    await clickMark(page, 'quote');
    await waitForCard(page);
    await pressInCard(page, 'Wrong?');
    await pressInCard(page, 'Hide this mark');
    await page.waitFor((count) => CSS.highlights.get('nutgraf-quote')!.size === count - 1, before.length);
    await page.reload();
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
    expect((await painted(page))['nutgraf-quote']).toHaveLength(before.length - 1);
    const own = await ownPage(stage);
    const gone = before.find((text) => text)!;
    expect(
      await own.evaluate(async () =>
        JSON.stringify(
          await (
            globalThis as unknown as { chrome: { storage: { local: { get(k: string): Promise<object> } } } }
          ).chrome.storage.local.get('wrongs'),
        ),
      ),
    ).toContain(JSON.stringify(gone).slice(1, -1));
    await own.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { remove(k: string): Promise<void> } } } }
      ).chrome.storage.local.remove('wrongs'),
    );
  });

  it('copies a citation with a link to the words', async () => {
    const page = await openStory(stage, STORY);
    await clickMark(page, 'quote');
    await waitForCard(page);
    await pressInCard(page, 'Copy citation');
    await page.waitFor(
      () =>
        document.querySelector('nutgraf-card')?.shadowRoot?.querySelector<HTMLElement>('.done')?.innerText === 'Copied',
    );
  });

  it('leaves a click on a link to the link', async () => {
    const page = await openStory(stage, STORY);
    await page.evaluate(() => {
      const quote = [...CSS.highlights.get('nutgraf-quote')!][0] as Range;
      const link = document.createElement('a');
      link.href = '#there';
      quote.surroundContents(link);
    });
    await new Promise((done) => setTimeout(done, 900));
    await clickMark(page, 'quote');
    await page.waitFor(() => location.hash === '#there');
    expect(await cardText(page)).toBeNull();
  });

  it('opens nothing for events that a script made', async () => {
    const page = await openStory(stage, STORY);
    await page.evaluate(() => {
      const { left, top } = ([...CSS.highlights.get('nutgraf-quote')!][0] as Range).getClientRects()[0]!;
      const at = { bubbles: true, composed: true, clientX: left + 10, clientY: top + 8 };
      ([...CSS.highlights.get('nutgraf-quote')!][0] as Range).startContainer.parentElement!.dispatchEvent(
        new MouseEvent('click', at),
      );
    });
    expect(await cardText(page)).toBeNull();
  });

  it('stays open when pinned, and is a sheet on a small screen', async () => {
    const page = await openStory(stage, STORY);
    await clickMark(page, 'person');
    await waitForCard(page);
    await pressInCard(page, 'Keep open');
    await page.click(640, 30);
    expect(await cardText(page)).toContain('Person');
    await page.press('Escape');
    await waitForNoCard(page);
    await page.size(400, 700);
    await clickMark(page, 'person');
    await waitForCard(page);
    const box = await page.evaluate(() =>
      document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('.sheet')?.getBoundingClientRect().toJSON(),
    );
    expect(box).toMatchObject({ left: 0, bottom: 700 });
  });

  it.each(['quote', 'figure', 'date', 'person', 'place'])('has no fault that axe finds: %s', async (kind) => {
    const page = await openStory(stage, STORY);
    await clickMark(page, kind);
    await waitForCard(page);
    await page.evaluate((source) => void new Function(source)(), AXE);
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(at: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ include: [['nutgraf-card']] });
      return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
  });
});
