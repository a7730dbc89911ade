import type { Span } from '../../parser/model';

/** The sentence of the text around a span, by the browser's own division, inside the span's paragraph. */
export function sentenceAround(text: string, span: Span): Span {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  const paragraph = text.slice(from, end === -1 ? text.length : end);
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)) {
    const start = from + index;
    if (span.start >= start && span.start < start + segment.length) {
      return { start, end: Math.max(span.end, start + segment.trimEnd().length) };
    }
  }
  return { start: from, end: from + paragraph.length };
}
