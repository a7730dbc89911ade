import type { Run } from '../article';
import type { Span } from '../parser/model';

const BLANK = /^[\s\u00AD\u200B-\u200D\u2060\uFEFF]*$/;
/** A gap is looked into only when it is this short; anything longer between two runs is not the article's. */
const LONGEST_GAP = 200;

/** Index of the first run that ends after `offset`. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether nothing but white space and invisible characters stands between two runs of one text node. */
function joins(left: Run, right: Run): boolean {
  if (left.node !== right.node) return false;
  const from = left.nodeStart + (left.end - left.start);
  if (right.nodeStart - from > LONGEST_GAP) return false;
  return BLANK.test(left.node.data.slice(from, right.nodeStart));
}

interface Piece {
  node: Text;
  from: number;
  to: number;
}

function pieceOf(run: Run, span: Span): Piece {
  const from = run.nodeStart + Math.max(span.start, run.start) - run.start;
  const to = run.nodeStart + Math.min(span.end, run.end) - run.start;
  return { node: run.node, from, to };
}

/** The pieces of text nodes that a span covers, in order; runs of one node with only space between are one piece. */
export function piecesOf(runs: readonly Run[], span: Span): Piece[] {
  const pieces: Piece[] = [];
  for (let index = runAt(runs, span.start); index < runs.length && runs[index]!.start < span.end; index += 1) {
    const piece = pieceOf(runs[index]!, span);
    const before = pieces.at(-1);
    if (before && joins(runs[index - 1]!, runs[index]!)) before.to = piece.to;
    else pieces.push(piece);
  }
  return pieces;
}

/** Live ranges over a span, one for each text node; pieces whose node has shrunk since it was read are left out. */
export function rangesOf(document: Document, runs: readonly Run[], span: Span): Range[] {
  return piecesOf(runs, span).flatMap(({ node, from, to }) => {
    if (to > node.data.length) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}
