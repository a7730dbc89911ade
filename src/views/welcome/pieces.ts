import { type Analysis, SURE } from '../../parser/model';

/** A stretch of the sample: plain, or marked as one kind with the id of what it is. */
export interface Piece {
  text: string;
  kind: string | null;
  id: string | null;
}

interface Mark {
  start: number;
  end: number;
  kind: string;
  id: string;
}

function marksOf({ quotes, figures, dates, entities }: Analysis): Mark[] {
  const sure = (item: { confidence: number }) => item.confidence >= SURE;
  const names = entities.filter((e) => sure(e) && ['person', 'organization', 'place'].includes(e.type));
  return [
    ...quotes
      .filter((q) => sure(q) && q.kind !== 'indirect')
      .map((q) => ({ start: q.start, end: q.end, kind: 'quote', id: q.id })),
    ...figures.filter(sure).map((f) => ({ start: f.start, end: f.end, kind: 'figure', id: f.id })),
    ...dates.filter(sure).map((d) => ({ start: d.start, end: d.end, kind: 'date', id: d.id })),
    ...names.flatMap((e) => e.mentions.map((m) => ({ start: m.start, end: m.end, kind: e.type as string, id: e.id }))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A paragraph of the text as marked and plain pieces; where marks overlap, the one that starts first wins. */
export function piecesOf(analysis: Analysis, start: number, end: number): Piece[] {
  const { text } = analysis.article;
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marksOf(analysis)) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), kind: null, id: null });
    pieces.push({ text: text.slice(mark.start, mark.end), kind: mark.kind, id: mark.id });
    at = mark.end;
  }
  return at < end ? [...pieces, { text: text.slice(at, end), kind: null, id: null }] : pieces;
}
