import type { Line, Tree } from '../body/tree';

/** One line of what stands at the head of a story: a `<br>` divides lines too. */
export interface HeadLine {
  text: string;
  line: Line;
}

/** How many lines before the title and after the story's first line still count as its head. */
const BEFORE = 3;
const AFTER = 3;

/**
 * The lines from just before the title to just after the story's first line.
 * @param first index of the story's first line in `tree.lines`
 * @param start index of the first line that can speak of the story
 */
export function headLines(tree: Tree, first: number, start = 0): HeadLine[] {
  const title = tree.lines.findIndex((line) => line.box.tag === 'h1' && line.index >= start);
  const from = Math.max(start, Math.min(title < 0 ? first - 8 : title, first) - BEFORE);
  return tree.lines
    .slice(from, Math.max(first, from) + AFTER)
    .flatMap((line) => line.text.split('\n').map((text) => ({ text: text.trim(), line })));
}
