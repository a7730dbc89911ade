import type { Analysis, Entity } from '../parser/model';
import { MARK_KINDS, type Mark, type MarkKind } from './mark';

const isKind = (type: string): type is MarkKind => (MARK_KINDS as readonly string[]).includes(type);

const single = (kind: MarkKind) => (found: { id: string; start: number; end: number; confidence: number }) => ({
  id: found.id,
  kind,
  start: found.start,
  end: found.end,
  mention: 0,
  confidence: found.confidence,
});

function mentions({ id, type, mentions, confidence }: Entity): Mark[] {
  if (!isKind(type)) return [];
  return mentions.map(({ start, end }, mention) => ({ id, kind: type, start, end, mention, confidence }));
}

/** Every place of the Analysis that has a form in the page, in text order; wider spans before those inside them. */
export function allMarks(analysis: Analysis): Mark[] {
  const marks = [
    ...analysis.quotes.map((quote) => single(quote.kind === 'indirect' ? 'indirect' : 'quote')(quote)),
    ...analysis.figures.map(single('figure')),
    ...analysis.dates.map(single('date')),
    ...analysis.entities.flatMap(mentions),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
