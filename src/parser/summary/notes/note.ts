import type { Note, NoteKind, Span } from '../../model';
import type { Story } from '../story';

/** Finds the notes of one family. Silent unless sure: a note that may be wrong is not made. */
export type Noter = (story: Story) => Note[];

export function note(kind: NoteKind, spans: readonly Span[], data: Note['data'], confidence = 0.95): Note {
  return { kind, spans: spans.map(({ start, end }) => ({ start, end })), data, confidence };
}

/** All matches of a pattern in the story's text; patterns have no nested repetition, so each is linear. */
export function* matches(text: string, pattern: RegExp): Generator<RegExpExecArray & { start: number; end: number }> {
  for (const match of text.matchAll(pattern)) {
    yield Object.assign(match, { start: match.index, end: match.index + match[0].length }) as never;
  }
}

/** Whether a position lies in the words of somebody else, where the article itself states nothing. */
export function isQuoted({ layers }: Story, offset: number): boolean {
  return layers.quotes.some((quote) => quote.kind !== 'indirect' && quote.start <= offset && offset < quote.end);
}

/** "2,500" → 2500; null for anything that is no plain number. */
export function parseNumber(text: string): number | null {
  const value = Number(text.replace(/,(?=\d{3})/g, ''));
  return Number.isFinite(value) ? value : null;
}

/** Year of publication; null when the day is unknown. */
export function yearOf({ article }: Story): number | null {
  const match = /^(\d{4})/.exec(article.published ?? '');
  return match ? Number(match[1]) : null;
}
