import { expect, it } from 'vitest';
import { cardText, fixtureWith, inBothBrowsers, openStory, type Page, waitForCard, waitForNoCard } from './harness';

const STORY = 'pentagon-baghdad';

/** What the card's live region and label say. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('nutgraf-card')!.shadowRoot!;
    const regions = [...root.querySelectorAll('[role="status"],[aria-live]')];
    return {
      regions: regions.length,
      said: regions[0]?.textContent ?? '',
      label: root.querySelector('[role="dialog"]')?.ariaLabel,
    };
  });

const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('nutgraf-card')?.shadowRoot?.activeElement;
    return inside?.getAttribute('role') ?? inside?.getAttribute('aria-label') ?? inside?.textContent ?? null;
  });

/** Presses Tab until the control with this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if ((await focused(page)) === label) return;
    await page.press('Tab');
  }
  throw new Error(`No way by Tab to "${label}", last at "${await focused(page)}".`);
}

inBothBrowsers('the keyboard alone', (stage) => {
  it('reads all marks of an article, opens the reason, and copies a citation', async () => {
    const page = await openStory(stage, STORY);
    await page.front();
    const painted = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0));
    const read = new Set<string>();
    let last = '';
    for (let step = 0; step < painted + 5; step += 1) {
      await stage.browser.command('next');
      await page.waitFor((before) => {
        const dialog = document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('[role="dialog"]');
        const open = [...(CSS.highlights.get('nutgraf-open') ?? [])] as Range[];
        const now = `${dialog?.ariaLabel} ${open.map((range) => range.startOffset).join()} ${dialog?.querySelector('.meta')?.textContent}`;
        return dialog && now !== before ? now : null;
      }, last);
      last = await page.evaluate(() => {
        const dialog = document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('[role="dialog"]')!;
        const open = [...(CSS.highlights.get('nutgraf-open') ?? [])] as Range[];
        return `${dialog.ariaLabel} ${open.map((range) => range.startOffset).join()} ${dialog.querySelector('.meta')?.textContent}`;
      });
      if (read.has(last)) break; // once round
      read.add(last);
    }
    const labels = [...read].join('\n');
    for (const words of ['remain in Iraq', 'critical mission', '2,500', '7 March 2023', 'Lloyd Austin', 'Baghdad'])
      expect(labels).toContain(words);

    await page.press('Escape');
    await waitForNoCard(page);
    await stage.browser.command('next-quote');
    await waitForCard(page);
    expect(await focused(page)).toBe('dialog');
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter'); // next quote
    await page.waitFor(() => document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('.spoken'));
    await tabTo(
      page,
      await page.evaluate(
        () => document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('summary')!.textContent!,
      ),
    );
    await page.press('Enter');
    await page.waitFor(() => document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('details')!.open);
    await tabTo(page, 'Copy citation');
    await page.press('Enter');
    await page.waitFor(
      () =>
        document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('[role="status"]')!.textContent === 'Copied',
    );
  });

  it('saves the whole article’s annotations from the popup', async () => {
    await openStory(stage, STORY);
    const popup = await stage.open(`${stage.browser.base}options.html`);
    const id = await popup.evaluate(async (ending) => {
      type Tabs = { query(filter: object): Promise<{ id?: number; url?: string }[]> };
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      return (await tabs.query({})).find(({ url }) => url?.endsWith(ending))?.id;
    }, `${STORY}.html`);
    await popup.goto(`${stage.browser.base}popup.html?tab=${id}`);
    await popup.front();
    await popup.waitFor(() => document.querySelectorAll('[role="switch"], input').length > 3);
    await popup.evaluate(() => {
      const saved = window as unknown as { saved?: string };
      const create = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => {
          saved.saved = text;
        });
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = () => {}; // no download dialog
    });
    const at = () => popup.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    for (let presses = 0; presses < 120 && !/^Save as/.test(await at()); presses += 1) await popup.press('Tab');
    expect(await at()).toMatch(/^Save as/);
    await popup.press('Enter');
    for (let presses = 0; presses < 20 && !/JSON|CSV|Markdown/.test(await at()); presses += 1) await popup.press('Tab');
    await popup.press('Enter');
    const text = (await popup.waitFor(() => (window as unknown as { saved?: string }).saved)) as string;
    expect(text).toContain('critical mission');
  });

  it('has one polite live region, and says each new card once', async () => {
    const page = await openStory(stage, STORY);
    await page.front();
    await stage.browser.command('next-quote');
    await waitForCard(page);
    await page.waitFor(
      () => document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('[role="status"]')!.textContent !== '',
    );
    const first = await heard(page);
    expect(first.regions).toBe(1);
    expect(first.said).toContain(first.label);
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    await page.waitFor((before) => {
      const said = document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('[role="status"]')!.textContent;
      return said !== '' && said !== before;
    }, first.said);
    expect((await heard(page)).said).toContain((await heard(page)).label);
  });

  it('switches the marks off and on by command, and says so', async () => {
    const page = await openStory(stage, STORY);
    await page.front();
    await stage.browser.command('toggle');
    await page.waitFor(() => CSS.highlights.size === 0);
    await page.waitFor(
      () =>
        document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('[role="status"]')?.textContent ===
        'Marks are off',
    );
    await stage.browser.command('toggle');
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote'));
  });

  it('goes back one by command', async () => {
    const page = await openStory(stage, STORY);
    await page.front();
    await stage.browser.command('next');
    await waitForCard(page);
    const first = await cardText(page);
    await stage.browser.command('next');
    await page.waitFor(
      (before) =>
        document.querySelector('nutgraf-card')!.shadowRoot!.querySelector<HTMLElement>('.card')!.innerText !== before,
      first,
    );
    await stage.browser.command('previous');
    await page.waitFor(
      (before) =>
        document.querySelector('nutgraf-card')!.shadowRoot!.querySelector<HTMLElement>('.card')!.innerText === before,
      first,
    );
  });

  it('works in a page that grabs every key, and keeps the card’s keys from it', async () => {
    const grab = `<script>window.grabbed = [];
      for (const type of ['keydown', 'keypress', 'keyup']) for (const target of [window, document]) target.addEventListener(type, (event) => {
        grabbed.push(event.key); event.preventDefault(); event.stopImmediatePropagation();
      }, true);</script>`;
    stage.server.pages.set('/world/2023/03/08/grabber.html', { body: fixtureWith(STORY, grab) });
    const page = await openStory(stage, '/world/2023/03/08/grabber.html');
    await page.front();
    await stage.browser.command('next-quote'); // commands never reach the page
    await waitForCard(page);
    await stage.browser.command('next');
    await page.waitFor(() => document.querySelector('nutgraf-card')!.shadowRoot!.querySelector('[role="dialog"]'));
    expect(await page.evaluate(() => (window as unknown as { grabbed: string[] }).grabbed)).toEqual([]);
    await stage.browser.command('close'); // the page has taken Escape
    await waitForNoCard(page);
  });

  it('explains words that the reader selected, from the context menu', async () => {
    const page = await openStory(stage, STORY);
    await page.front();
    await page.evaluate(() => {
      const range = [...CSS.highlights.get('nutgraf-figure')!].find((one) => String(one).includes('2,500')) as Range;
      getSelection()!.removeAllRanges();
      const chosen = document.createRange();
      chosen.setStart(range.startContainer, range.startOffset);
      chosen.setEnd(range.endContainer, range.endOffset);
      getSelection()!.addRange(chosen);
    });
    await stage.browser.menu('explain');
    await waitForCard(page);
    expect(await cardText(page)).toContain('2,500');
  });
});
