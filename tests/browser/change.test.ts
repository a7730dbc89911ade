import { expect, it } from 'vitest';
import { fixtureWith, inBothBrowsers, openStory, type Page, painted } from './harness';

const STORY = 'pentagon-baghdad';
const texts = async (page: Page, kind: string) => (await painted(page))[`nutgraf-${kind}`] ?? [];

/** Painted ranges that cover nothing or stand in nodes that left the page. */
const staleRanges = (page: Page) =>
  page.evaluate(
    () =>
      [...CSS.highlights.values()]
        .flatMap((ranges) => [...ranges] as Range[])
        .filter((range) => range.collapsed || !range.startContainer.isConnected).length,
  );

inBothBrowsers('a page that changes', (stage) => {
  it('is painted again after a framework has drawn its text anew', async () => {
    const page = await openStory(stage, STORY);
    const before = await painted(page);
    await page.evaluate(() => {
      const story = document.querySelector('.story')!;
      story.replaceWith(story.cloneNode(true));
    });
    await page.waitFor(
      (count) =>
        CSS.highlights.get('nutgraf-quote')?.size === count &&
        [...CSS.highlights.get('nutgraf-quote')!].every(
          (range) => !(range as Range).collapsed && (range as Range).startContainer.isConnected,
        ),
      before['nutgraf-quote']!.length,
    );
    expect(await painted(page)).toEqual(before);
    expect(await staleRanges(page)).toBe(0);
  });

  it('is read anew when more of the story comes', async () => {
    const page = await openStory(stage, STORY);
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = '"We shall watch the border with great care from now on," Austin said in the evening.';
      document.querySelector('.story')!.append(more);
    });
    await page.waitFor(() =>
      [...(CSS.highlights.get('nutgraf-quote') ?? [])].some((range) => String(range).includes('watch the border')),
    );
  });

  it('is read anew after a navigation inside the page, and left alone where no story follows', async () => {
    const page = await openStory(stage, STORY);
    const bridge = fixtureWith('bridge-inquiry', '');
    await page.evaluate((html) => {
      const other = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', '/world/2023/03/09/bridge-inquiry.html');
      document.head.replaceWith(document.adoptNode(other.head));
      document.body.replaceWith(document.adoptNode(other.body));
    }, bridge);
    await page.waitFor(
      () =>
        [...(CSS.highlights.get('nutgraf-quote') ?? [])].every((range) => !String(range).includes('Iraq')) &&
        CSS.highlights.has('nutgraf-quote'),
    );
    expect((await texts(page, 'quote')).length).toBeGreaterThan(1);
    await page.evaluate(
      (html) => {
        const other = new DOMParser().parseFromString(html, 'text/html');
        history.pushState(null, '', '/');
        document.head.replaceWith(document.adoptNode(other.head));
        document.body.replaceWith(document.adoptNode(other.body));
      },
      fixtureWith('home-page', ''),
    );
    await page.waitFor(() => CSS.highlights.size === 0);
  });

  it('shows its marks when the reader comes back to it', async () => {
    const page = await openStory(stage, STORY);
    await page.goto(stage.server.url('/home-page/'));
    await page.back();
    await page.waitFor(() => location.pathname.includes('pentagon') && CSS.highlights.has('nutgraf-quote'));
    expect(await staleRanges(page)).toBe(0);
  });

  it('costs a bounded number of readings while it never rests', async () => {
    const page = await openStory(stage, STORY);
    const sets = await page.evaluate(async () => {
      const story = document.querySelector('.story')!;
      const { innerHTML } = story;
      let seen = 0;
      let last: unknown = CSS.highlights.get('nutgraf-quote');
      for (let turn = 0; turn < 80; turn += 1) {
        story.innerHTML = innerHTML;
        await new Promise((done) => setTimeout(done, 50));
        const now = CSS.highlights.get('nutgraf-quote');
        if (now !== last) seen += 1;
        last = now;
      }
      return seen;
    });
    expect(sets).toBeLessThan(10);
    await page.waitFor(() =>
      [...(CSS.highlights.get('nutgraf-quote') ?? [])].some((range) => !(range as Range).collapsed),
    );
  });
});
