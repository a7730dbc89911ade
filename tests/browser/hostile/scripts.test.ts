import { expect, it } from 'vitest';
import { cardText, clickMark, inBothBrowsers, openStory, painted, waitForCard, waitForNoCard } from '../harness';
import { TRICKS } from './cases';
import { expectUnharmed, FIGURE, SLUG, setUp } from './watched';

const figures = async (page: Parameters<typeof painted>[0]) => (await painted(page))['nutgraf-figure'] ?? [];

inBothBrowsers('a page whose script', (stage) => {
  it.each(Object.entries(TRICKS))('%s is read right and gets a card', async (name, trick) => {
    const page = await stage.open(stage.server.url(setUp(stage, name, trick)));
    await page.waitFor(() => CSS.highlights.has('nutgraf-date'));
    expect((await painted(page))['nutgraf-figure']).toContain(FIGURE);
    await clickMark(page, 'date');
    const box = await page.waitFor(() => {
      const cards = [...document.querySelectorAll<HTMLElement>('nutgraf-card:not(#fake)')];
      const { left, top, width, height } = cards[0]?.getClientRects()[0] ?? new DOMRect();
      return width > 100 && height > 50 && left >= 0 && top >= 0 ? [left, top] : null;
    });
    expect(box).not.toBeNull();
    await expectUnharmed(page);
  });

  it('clears the registry gets the marks back', async () => {
    const page = await openStory(stage, SLUG);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector('.story')!.append(' ');
    });
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote') && document.adoptedStyleSheets.length > 0);
  });

  it('clears the registry thirty times a second wins no endless fight', async () => {
    const page = await openStory(stage, setUp(stage, 'clearing', ''));
    const sets = await page.evaluate(async () => {
      let had = 0;
      const story = document.querySelector('.story')!;
      const timer = setInterval(() => {
        had += CSS.highlights.has('nutgraf-quote') ? 1 : 0;
        CSS.highlights.clear();
        story.append(' ');
      }, 33);
      await new Promise((done) => setTimeout(done, 3000));
      clearInterval(timer);
      return had;
    });
    expect(sets).toBeLessThan(30);
    await expectUnharmed(page);
  });

  it('removes the card finds nothing of it left behind', async () => {
    const page = await openStory(stage, SLUG);
    await clickMark(page, 'quote');
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('nutgraf-card')!.remove());
    await page.waitFor(() => !CSS.highlights.has('nutgraf-open'));
    await clickMark(page, 'date');
    await waitForCard(page);
    expect(await cardText(page)).toContain('Date');
  });

  it('covers the marks gets no card for a click on the cover', async () => {
    const page = await openStory(stage, SLUG);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fffa';
      document.body.append(cover);
    });
    await clickMark(page, 'quote');
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.evaluate(() => document.querySelector('nutgraf-card'))).toBeNull();
  });

  it('dispatches false events can neither open, operate nor close a card', async () => {
    const page = await openStory(stage, SLUG);
    await page.evaluate(() => {
      const range = [...CSS.highlights.get('nutgraf-quote')!][0] as Range;
      const { left, top } = range.getClientRects()[0]!;
      range.startContainer.parentElement!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, clientX: left + 5, clientY: top + 5 }),
      );
    });
    expect(await page.evaluate(() => document.querySelector('nutgraf-card'))).toBeNull();
    await clickMark(page, 'quote');
    await waitForCard(page);
    await page.evaluate(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    });
    expect(await cardText(page)).toContain('Quote');
    await page.press('Escape');
    await waitForNoCard(page);
  });

  it('listens to everything sees nothing inside the card', async () => {
    const listen = `<script>window.heard=new Set();for(const type of ['keydown','keyup','keypress','input','focusin','click','pointerdown','pointerup','copy'])addEventListener(type,e=>heard.add(e.target.localName??'document'),true);</script>`;
    const page = await openStory(stage, setUp(stage, 'listening', listen));
    await clickMark(page, 'quote');
    await waitForCard(page);
    for (const key of ['Tab', 'Tab', 'a']) await page.press(key);
    const heard = await page.evaluate(() => [...(window as unknown as { heard: Set<string> }).heard]);
    // Who listens at the window first hears that a key was pressed in the card, and no more than that.
    expect(heard.filter((name) => !['nutgraf-card', 'document', 'html', 'body', 'p', 'a'].includes(name))).toEqual([]);
    await expectUnharmed(page);
  });

  it('draws the story twenty times a second is left in peace, and read when it rests', async () => {
    const page = await openStory(stage, setUp(stage, 'restless', ''));
    const longest = await page.evaluate(async () => {
      const story = document.querySelector('.story')!;
      const html = story.innerHTML;
      let worst = 0;
      let last = performance.now();
      for (let round = 0; round < 60; round += 1) {
        story.innerHTML = html.replace(/2,500/g, String(1000 + round));
        await new Promise((done) => setTimeout(done, 50));
        worst = Math.max(worst, performance.now() - last - 50);
        last = performance.now();
      }
      story.innerHTML = html;
      return worst;
    });
    expect(longest).toBeLessThan(2000);
    await page.waitFor(
      () =>
        [...(CSS.highlights.get('nutgraf-figure') ?? [])].some((range) => String(range).includes('2,500')) &&
        [...CSS.highlights.values()].every((ranges) => [...ranges].every((range) => !range.collapsed)),
    );
    await expectUnharmed(page);
  });

  it('moves the text under the marks has the right words marked in the end', async () => {
    const page = await openStory(stage, setUp(stage, 'moving', ''));
    const before = await figures(page);
    await page.evaluate(async () => {
      const story = document.querySelector('.story')!;
      for (let round = 0; round < 20; round += 1) {
        const [first] = story.querySelectorAll('p');
        first!.parentElement!.append(first!);
        first!.firstChild!.textContent = `${first!.firstChild!.textContent} `;
        await new Promise((done) => setTimeout(done, 50));
      }
    });
    await page.waitFor((count) => {
      const ranges = [...(CSS.highlights.get('nutgraf-figure') ?? [])];
      return (
        ranges.length >= count / 2 && ranges.every((range) => /\d|some|hundred|thousand|one|two/.test(String(range)))
      );
    }, before.length);
    expect((await figures(page)).filter((text) => !before.includes(text))).toEqual([]);
    await expectUnharmed(page);
  });

  it('answers every change with another is no endless loop', async () => {
    const answer = `<script>window.changes=0;addEventListener('load',()=>{new MutationObserver(()=>{changes+=1;if(changes<5000)setTimeout(()=>document.body.toggleAttribute('data-answer'),0)}).observe(document,{subtree:true,childList:true,attributes:true,characterData:true})});</script>`;
    const page = await openStory(stage, setUp(stage, 'answering', answer));
    await new Promise((done) => setTimeout(done, 500));
    expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
    await clickMark(page, 'quote');
    await waitForCard(page);
    await expectUnharmed(page);
  });

  it('forbids everything by its content policy is painted and explained', async () => {
    const policy = {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    };
    const page = await openStory(stage, setUp(stage, 'strict', '', undefined, policy));
    await clickMark(page, 'quote');
    await waitForCard(page);
    expect(await cardText(page)).toContain('Austin');
  });
});
