import { type Mark, sameMark } from './mark';

/** Next (`by` 1) or previous (-1) of `list` from `current`; from the ends it goes round. Null for an empty list. */
export function stepFrom(list: readonly Mark[], current: Mark | null, by: 1 | -1): Mark | null {
  if (list.length === 0) return null;
  if (!current) return by === 1 ? list[0]! : list.at(-1)!;
  const at = list.findIndex((mark) => sameMark(mark, current));
  if (at !== -1) return list[(at + by + list.length) % list.length]!;
  // The current one is not of this list (another kind): go on from where it stands in the text.
  const after = list.findIndex((mark) => mark.start > current.start);
  const next = after === -1 ? 0 : after;
  return list[by === 1 ? next : (next - 1 + list.length) % list.length]!;
}

/** The mark just outside the viewport, so that a walk begins with what the reader sees; `topOf` in CSS pixels. */
export function justBefore(list: readonly Mark[], by: 1 | -1, topOf: (mark: Mark) => number): Mark | null {
  const first = list.findIndex((mark) => topOf(mark) >= 0);
  if (first === -1) return null;
  return by === 1 ? (list[first - 1] ?? null) : list[first]!;
}

/**
 * The marks that a card's own "previous" and "next" lead through: the mentions of the same entity, else everything
 * of the same kind.
 */
export function siblingsOf(mark: Mark, all: readonly Mark[]): Mark[] {
  const mentions = all.filter((other) => other.id === mark.id);
  const isName = !['quote', 'figure', 'date', 'indirect'].includes(mark.kind);
  return isName ? mentions : all.filter((other) => other.kind === mark.kind);
}
