import type { Block } from '../parser/model';
import type { Mark, MarkKind, PaintOptions } from './mark';

/** How often a name is painted when marking sparingly; a reader knows the second time. */
const ONCE_PER: Partial<Record<MarkKind, 'paragraph' | 'article'>> = {
  person: 'paragraph',
  organization: 'paragraph',
  group: 'paragraph',
  place: 'article',
  event: 'article',
};

/** Inside a quote only these are painted when marking sparingly: the words belong to the speaker. */
const INSIDE_QUOTES: ReadonlySet<MarkKind> = new Set(['quote', 'indirect', 'figure', 'date']);

function blockIndex(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** More marks than any story has; a page of nothing but numbers is painted up to here. */
const MOST_MARKS = 3000;

/** Keeps the marks that a sparing hand would paint. `marks` are in text order. */
function sparing(marks: readonly Mark[], blocks: readonly Block[]): Mark[] {
  const seen = new Set<string>();
  let quoteEnd = -1;
  return marks.filter((mark) => {
    if (mark.kind === 'quote') quoteEnd = Math.max(quoteEnd, mark.end);
    if (mark.start < quoteEnd && !INSIDE_QUOTES.has(mark.kind)) return false;
    const per = ONCE_PER[mark.kind];
    if (!per) return true;
    const key = per === 'article' ? mark.id : `${mark.id} ${blockIndex(blocks, mark.start)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The marks to paint, in text order: of the kinds that are on, sure enough, not hidden by the reader, and, unless
 * every mention is wanted, people and organisations once a paragraph and places once an article.
 */
export function planMarks(
  marks: readonly Mark[],
  blocks: readonly Block[],
  options: PaintOptions,
  hidden: ReadonlySet<string>,
): Mark[] {
  const sure = marks.filter((mark) => mark.confidence >= options.threshold && !hidden.has(mark.id));
  const chosen = options.everyMention ? sure : sparing(sure, blocks);
  return chosen.filter((mark) => options.kinds[mark.kind]).slice(0, MOST_MARKS);
}
