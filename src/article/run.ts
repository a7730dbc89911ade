/**
 * Characters `[start, end)` of `Article.text` stand one to one in the text node `node` from `nodeStart` on
 * (UTF-16 units on both sides). Runs are in text order and do not overlap; gaps are characters that the reader
 * wrote itself (block breaks, collapsed white space).
 */
export interface Run {
  start: number;
  end: number;
  node: Text;
  nodeStart: number;
}
