import { expect, it } from 'vitest';
import { inBothBrowsers, openStory, type Page } from './harness';
import { contrastOf, type Picture, type Rgb, readPng } from './pixels';
import { plainStory } from './stories';

const picture = (content: string) =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' width='160' height='120'>${content}</svg>`)}")`;

/** Backgrounds as pages have them; `on` is what the story's text stands on, with its colour. */
const GROUNDS: Record<string, { on: string; ink: string }> = {
  white: { on: '#fff', ink: '#111' },
  'soft grey text on white': { on: '#fff', ink: '#555' },
  sepia: { on: '#f4ecd8', ink: '#5b4636' },
  salmon: { on: '#fff1e5', ink: '#33302e' },
  'light grey': { on: '#dcdcdc', ink: '#1e1e1e' },
  'mid-grey under black': { on: '#8c8c8c', ink: '#000' },
  'mid-grey under white': { on: '#6b6b6b', ink: '#fff' },
  'near black': { on: '#16181c', ink: '#dfe1e5' },
  'pure black': { on: '#000', ink: '#bbb' },
  'saturated blue': { on: '#0038b8', ink: '#fff' },
  'saturated yellow': { on: '#ffe100', ink: '#111' },
  'saturated red': { on: '#a8001c', ink: '#fff' },
  'saturated green': { on: '#00a651', ink: '#000' },
  'a colour of Oklab': { on: 'oklch(0.35 0.12 300)', ink: 'oklch(0.97 0.02 300)' },
  'a translucent veil': { on: 'linear-gradient(rgb(0 0 0 / 70%), rgb(0 0 0 / 70%)) #7a8fa6', ink: '#fff' },
  'a light gradient': { on: 'linear-gradient(180deg, #ffffff, #c6d8ff)', ink: '#10131a' },
  'a dark gradient': { on: 'linear-gradient(160deg, #101827, #5b2138)', ink: '#f3f3f3' },
  'a dark photo': {
    on: picture(
      "<rect width='160' height='120' fill='#26303a'/><circle cx='40' cy='40' r='50' fill='#3c4a38'/><rect x='90' y='20' width='60' height='90' fill='#4b3f36'/>",
    ),
    ink: '#fff',
  },
  'a light photo': {
    on: picture(
      "<rect width='160' height='120' fill='#e9eef2'/><circle cx='40' cy='40' r='50' fill='#cfd8c4'/><rect x='90' y='20' width='60' height='90' fill='#d9c9b6'/>",
    ),
    ink: '#111',
  },
};
const NAMES = Object.keys(GROUNDS);
const RULES = NAMES.map(
  (name, i) =>
    `.ground-${i} .story { background: ${GROUNDS[name]!.on}; } .ground-${i} .story p { color: ${GROUNDS[name]!.ink}; }`,
).join('\n');

const LINES = ['figure', 'date', 'person', 'organization', 'place'] as const;
/** Width in which a line must show itself once, CSS pixels: two dots and a gap fit in. */
const STRETCH = 16;

interface Place {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the first mark of each kind stands, and the colour of its letters as sRGB. */
function placesOf(page: Page) {
  return page.evaluate(
    (kinds) => {
      document.querySelector('.story')!.scrollIntoView({ block: 'start', behavior: 'instant' });
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
      canvas.fillStyle = getComputedStyle(document.querySelector('.story p')!).color;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
      const places = kinds.map((kind) => {
        // On another ground than the article's main one the name has a number; the first is the main one's.
        const range = [...(CSS.highlights.get(`nutgraf-${kind}`) ?? [])][0] as Range | undefined;
        return range?.getClientRects()[0]?.toJSON() ?? null;
      });
      return { ink: [r, g, b], places };
    },
    [...LINES, 'quote'] as string[],
  ) as Promise<{ ink: number[]; places: (Place | null)[] }>;
}

/** The least contrast with which a line shows along its whole length against what is right under it. */
function lineContrast(shot: Picture, { left, right, bottom }: Place): number {
  let least = 21;
  for (let from = Math.ceil(left); from + STRETCH <= right; from += STRETCH) {
    let best = 1;
    for (let x = from; x < from + STRETCH; x += 1) {
      const behind = shot.at(x, bottom + 5);
      for (let y = Math.round(bottom) - 3; y <= bottom + 2; y += 1)
        best = Math.max(best, contrastOf(shot.at(x, y), behind));
    }
    least = Math.min(least, best);
  }
  return least;
}

/** The least contrast of the letters' colour with the tint just above them. */
function textContrast(shot: Picture, ink: Rgb, { left, right, top }: Place): number {
  let least = 21;
  for (let x = Math.ceil(left) + 1; x < right - 1; x += 1)
    least = Math.min(least, contrastOf(ink, shot.at(x, top + 2)));
  return least;
}

inBothBrowsers('contrast measured in pixels', (stage) => {
  it('holds on every ground, each read again when the page changes its theme', async () => {
    stage.server.pages.set('/world/2023/03/08/grounds.html', { body: plainStory(RULES) });
    const page = await openStory(stage, '/world/2023/03/08/grounds.html');
    const faults: string[] = [];
    for (const [index, name] of NAMES.entries()) {
      const before = await page.evaluate((i) => {
        const story = document.querySelector('.story p')!;
        const seen = () => getComputedStyle(story, '::highlight(nutgraf-figure)').textDecorationColor;
        const last = seen();
        document.documentElement.className = `ground-${i}`;
        return last;
      }, index);
      // A ground may by chance ask for the very same line: then a moment has to do.
      await page.evaluate(
        (last) =>
          new Promise<void>((done) => {
            const story = document.querySelector('.story p')!;
            const end = performance.now() + 400;
            const look = () =>
              performance.now() > end ||
              getComputedStyle(story, '::highlight(nutgraf-figure)').textDecorationColor !== last
                ? requestAnimationFrame(() => requestAnimationFrame(() => done()))
                : requestAnimationFrame(look);
            look();
          }),
        before,
      );
      const { ink, places } = await placesOf(page);
      const shot = readPng(await page.shot());
      LINES.forEach((kind, i) => {
        const found = places[i] ? lineContrast(shot, places[i]) : 0;
        if (found < 3) faults.push(`${name}: ${kind} ${found.toFixed(2)}`);
      });
      const quote = places.at(-1) ? textContrast(shot, ink as unknown as Rgb, places.at(-1)!) : 0;
      if (quote < 4.5) faults.push(`${name}: words on the tint ${quote.toFixed(2)}`);
    }
    expect(faults).toEqual([]);
  });
});
