import type { Scope } from '../../scope';

/** What numbers without a noun of their own may stand for: the unit counted last, in text order. */
export interface Memory {
  unit: string | null;
}

/** The noun that a bare number stands for; `unit` null when the text does not say. */
export interface Elsewhere {
  unit: string | null;
  /** Token after the words that belong to the number's span ("200 more"). */
  last: number;
  rule: string;
}

export type Finder = (s: Scope, first: number, last: number, memory: Memory) => Elsewhere | null;
