import type { Span } from '../../parser/model';

/** Marks between clauses. */
const BREAK = /[,;:—–]\s/g;
/** Shortest and longest clause worth showing alone, UTF-16 units. */
const SHORT = 28;
const LONG = 120;

/**
 * The part of a sentence around a dated expression: up to the next comma or dash on each side, taking in the
 * neighbouring part while it is too short to be understood. Short sentences stay whole.
 */
export function clauseAround(text: string, sentence: Span, date: Span): Span {
  if (sentence.end - sentence.start <= LONG) return sentence;
  const words = text.slice(sentence.start, sentence.end);
  const breaks = [...words.matchAll(BREAK)].map((m) => sentence.start + m.index);
  const before = breaks.filter((at) => at < date.start).map((at) => at + 2);
  const after = breaks.filter((at) => at >= date.end);
  const starts = [sentence.start, ...before];
  const ends = [...after, sentence.end];
  let start = starts.pop()!;
  let end = ends.shift()!;
  while (end - start < SHORT && (ends.length > 0 || starts.length > 0)) {
    if (ends.length > 0) end = ends.shift()!;
    else start = starts.pop()!;
  }
  return { start, end };
}
