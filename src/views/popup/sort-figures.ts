import type { Figure } from '../../parser/model';

export type SortKey = 'value' | 'counted';
export interface Order {
  /** Null: as the figures stand in the article. */
  key: SortKey | null;
  descending: boolean;
}

/** The number a figure is sorted by: its value, else the middle or the known end of its range; unknown ones come last. */
export function sizeOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): number {
  if (value !== null) return value;
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high ?? Number.NEGATIVE_INFINITY;
}

/** Compares two figures for one order; equal ones keep the order of the text. */
export function compareBy({ key, descending }: Order): (a: Figure, b: Figure) => number {
  if (key === null) return (a, b) => a.start - b.start;
  const turn = descending ? -1 : 1;
  const by = key === 'value' ? bySize : byName;
  return (a, b) => by(a, b) * turn || a.start - b.start;
}

function bySize(a: Figure, b: Figure): number {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

const byName = (a: Figure, b: Figure) => (a.counted ?? a.text).localeCompare(b.counted ?? b.text);
