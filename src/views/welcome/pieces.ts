import { type Analysis, SURE } from '../../parser/model';

/** A mark of the sample; `mention` is its index among the mentions of a name, else 0. */
export interface SampleMark {
  start: number;
  end: number;
  kind: string;
  id: string;
  mention: number;
}

/** A stretch of the sample: plain, or under a mark. */
export interface Piece {
  text: string;
  mark: SampleMark | null;
}

const NAMES = ['person', 'organization', 'place'];

/** The marks that a page would paint in the sample, in text order. */
export function marksOf({ quotes, figures, dates, entities }: Analysis): SampleMark[] {
  const sure = (item: { confidence: number }) => item.confidence >= SURE;
  const single = (kind: string) => (item: { start: number; end: number; id: string }) => ({
    ...{ start: item.start, end: item.end, id: item.id },
    ...{ kind, mention: 0 },
  });
  const names = entities.filter((entity) => sure(entity) && NAMES.includes(entity.type));
  return [
    ...quotes.filter((quote) => sure(quote) && quote.kind !== 'indirect').map(single('quote')),
    ...figures.filter(sure).map(single('figure')),
    ...dates.filter(sure).map(single('date')),
    ...names.flatMap(({ id, type, mentions }) =>
      mentions.map(({ start, end }, mention) => ({ start, end, kind: type as string, id, mention })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A paragraph of the text as marked and plain pieces; where marks overlap, the one that starts first wins. */
export function piecesOf(text: string, marks: readonly SampleMark[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), mark: null });
    pieces.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  return at < end ? [...pieces, { text: text.slice(at, end), mark: null }] : pieces;
}

/** The marks that a card's own arrows lead through: the mentions of a name, else everything of a kind. */
export const siblingsOf = (mark: SampleMark, marks: readonly SampleMark[]): SampleMark[] =>
  marks.filter((other) => (NAMES.includes(mark.kind) ? other.id === mark.id : other.kind === mark.kind));
