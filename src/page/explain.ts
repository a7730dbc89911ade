import type { Mark } from './mark';

const overlap = (a: Range, b: Range) =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

/** Quotes explain a selection best, then figures and dates, then names. */
const weight = ({ kind, end, start }: Mark) => (kind === 'quote' || kind === 'indirect' ? 1e6 : 0) + end - start;

/** The mark that says most about the words the reader has selected; null when the selection touches none. */
export function selectedMark(document: Document, marks: readonly Mark[], rangesOf: (mark: Mark) => Range[]) {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const chosen = selection.getRangeAt(0);
  const touches = (range: Range) => chosen.intersectsNode(range.startContainer) && overlap(chosen, range);
  const hits = marks.filter((mark) => rangesOf(mark).some(touches));
  return hits.reduce<Mark | null>((best, mark) => (!best || weight(mark) > weight(best) ? mark : best), null);
}
