import type { Figure } from '../../parser/model';
import { unitText } from '../parts/format';

export type SortKey = 'value' | 'unit' | 'counted' | 'change';
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
  return (a, b) => BY[key](a, b) * turn || a.start - b.start;
}

function bySize(a: Figure, b: Figure): number {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** Figures without such a word come last. */
const words = (of: (figure: Figure) => string | null) => (a: Figure, b: Figure) =>
  (of(a) ?? '\uffff').localeCompare(of(b) ?? '\uffff');

const BY: Record<SortKey, (a: Figure, b: Figure) => number> = {
  value: bySize,
  unit: words(unitText),
  counted: words((figure) => figure.counted ?? figure.text),
  change: words((figure) => figure.change),
};
