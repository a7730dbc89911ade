import { expect, it } from 'vitest';
import { linkTo } from '../../src/export';
import type { Analysis } from '../../src/parser/model';
import { ask, clickMark, inBothBrowsers, openStory, ownPage, type Page, pressInCard, waitForCard } from './harness';

const STORY = '/long-feature-lighthouse/';

/** A page to paste into: what stands there afterwards is what was really on the clipboard. */
const PASTE = { body: '<!doctype html><title>paste</title><textarea autofocus></textarea>' };

/** Waits until a page has come to rest, then tells where the n-th range of these words stands in the viewport, CSS pixels. */
const placeOf = (page: Page, words: string, nth = 0) =>
  page.waitFor(
    (wanted, at) => {
      const world = globalThis as unknown as { still?: { y: number; at: number } };
      if (world.still?.y !== scrollY) world.still = { y: scrollY, at: Date.now() };
      if (Date.now() - world.still.at < 250) return null;
      const ranges = [...CSS.highlights].flatMap(([, one]) => [...one] as Range[]);
      const boxes = ranges.filter((range) => String(range) === wanted).map((range) => range.getBoundingClientRect());
      const box = boxes.sort((a, b) => a.top - b.top)[at];
      return box && { top: box.top, bottom: box.bottom, height: innerHeight, y: scrollY };
    },
    words,
    nth,
  );

/** Whether any part of the words is in view; what is taller than the viewport needs its first line there. */
const isInView = ({ top, bottom, height }: { top: number; bottom: number; height: number }) =>
  top >= -2 && Math.min(bottom, top + 20) <= height + 2;

inBothBrowsers('links to words', (stage) => {
  it('are copied with a citation and lead to the words', async () => {
    stage.server.pages.set('/paste/', PASTE);
    const page = await openStory(stage, STORY);
    await clickMark(page, 'quote', 9);
    await waitForCard(page);
    await pressInCard(page, 'Copy citation');
    await page.waitFor(() =>
      document.querySelector('nutgraf-card')?.shadowRoot?.querySelector('.done')?.textContent?.startsWith('Copied'),
    );
    const words = await page.evaluate(() => String([...CSS.highlights.get('nutgraf-quote')!][9]));
    const paste = await stage.open(stage.server.url('/paste/'));
    await paste.front();
    await paste.evaluate(() => document.querySelector('textarea')!.focus());
    await paste.press('Control+v');
    const copied = await paste.waitFor(() => document.querySelector('textarea')!.value);
    expect(copied.startsWith(words)).toBe(true);
    expect(copied).toContain('The Longshore Magazine, 12 November 2023');
    const [link] = /http\S+$/.exec(copied) ?? [];
    expect(link).toContain('#:~:text=');
    const there = await stage.open('about:blank');
    await there.size(900, 300);
    await there.goto(link!);
    const place = await placeOf(there, words);
    expect(place?.y).toBeGreaterThan(300);
    expect(isInView(place!)).toBe(true);
  });

  it('find every quote and figure of a long story at its own place', { timeout: 240_000, retry: 1 }, async () => {
    await openStory(stage, STORY);
    const own = await ownPage(stage);
    const answer = (await ask(own, STORY, 'state')) as { value: { analysis: Analysis } };
    const { article, quotes, figures } = answer.value.analysis;
    // What the page paints can be measured there: sure ones, and quotes in the speaker's own words.
    const sure = [...quotes.filter(({ kind }) => kind !== 'indirect'), ...figures].filter(
      (one) => one.confidence >= 0.5,
    );
    const spans = sure.filter((_, i) => i % 2 === 0 || sure.length < 30);
    const page = await stage.open('about:blank');
    await page.size(900, 300);
    const missed: string[] = [];
    for (const [i, span] of spans.entries()) {
      // Another query each time, so that the page is loaded anew and nothing is left of the link before.
      await page.goto(linkTo(`${stage.server.url(STORY)}?${i}`, article.text, span)!);
      const nth = sure.filter((one) => one.text === span.text && one.start < span.start).length;
      const place = await placeOf(page, span.text, nth).catch(() => null);
      if (!place || !isInView(place)) missed.push(`${span.text}: ${JSON.stringify(place)}`);
    }
    expect(spans.length).toBeGreaterThan(25);
    expect(missed).toEqual([]);
  });
});
