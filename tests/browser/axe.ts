import { readFileSync } from 'node:fs';
import type { Page } from './harness';

/** axe as a function that travels into a page whose own policy allows no other script. */
const addAxe = new Function(readFileSync('node_modules/axe-core/axe.min.js', 'utf8')) as () => void;

/** What axe finds at WCAG 2.2 AA in the whole page, as "rule: element" lines. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(addAxe);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe: checker } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<Found> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await checker.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Pixels that page and list are wider, and the page longer, than what holds them: all should be 0. */
export const overflow = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    const list = document.querySelector('.scroller') ?? root;
    const long = document.querySelector('.scroller') ? root.scrollHeight - root.clientHeight : 0;
    return [root.scrollWidth - root.clientWidth, list.scrollWidth - list.clientWidth, long];
  });
