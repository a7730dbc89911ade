import { indexAt } from '../../language';
import type { Note, NoteKind, Span } from '../../model';
import type { Story } from '../story';

/** Finds the notes of one family. Silent unless sure: a note that may be wrong is not made. */
export type Noter = (story: Story) => Note[];

export function note(kind: NoteKind, spans: readonly Span[], data: Note['data'], confidence = 0.95): Note {
  return { kind, spans: spans.map(({ start, end }) => ({ start, end })), data, confidence };
}

export type Match = RegExpExecArray & { start: number; end: number };

/**
 * All matches of a pattern in a text; patterns have no nested repetition, so each is linear.
 * @param hint words that every match holds: where they are missing the pattern need not be tried
 */
export function matches(text: string, pattern: RegExp, hint?: string): Match[] {
  if (hint !== undefined && !text.includes(hint)) return [];
  const out: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    out.push(Object.assign(match, { start: match.index, end: match.index + match[0].length }));
  return out;
}

/** Whether a position lies in the words of somebody else, where the article itself states nothing. */
export function isQuoted({ marked }: Story, offset: number): boolean {
  const quote = marked[indexAt(marked, offset)];
  return quote !== undefined && quote.start <= offset;
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
