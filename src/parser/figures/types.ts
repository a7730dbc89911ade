import type { FigureKind } from '../model';

/** A number as it is written, before anything is known of its unit. Tokens `[first, last)`. */
export interface Numeral {
  first: number;
  last: number;
  value: number | null;
  low: number | null;
  high: number | null;
  /** The power the number was multiplied by ("2.5 million": 1e6), for scales shared in ranges. */
  scale: number;
  form: 'digits' | 'words' | 'fraction' | 'vague' | 'article';
  /** A plus right after it: "30+ years". */
  atLeast?: true;
  /** Not exact by its own wording: "dozens", "a couple of", "several hundred". */
  vague: boolean;
}

/** What a number is measured in. */
export interface Unit {
  kind: FigureKind;
  /** As the text names it, in the plural, without hyphens. */
  name: string;
}

/** A number with the unit that stands beside it. Tokens `[first, last)` include sign and currency. */
export interface Quantity {
  first: number;
  last: number;
  number: Numeral;
  unit: Unit | null;
}

/** A figure on its way to the Analysis. Tokens `[first, last)` are its span. */
export interface Draft {
  first: number;
  last: number;
  /** Tokens of the number with its unit, without modifiers. */
  core: [first: number, last: number];
  kind: FigureKind;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  counted: string | null;
  /** What is counted in the words of the text, with its small words. */
  about: string | null;
  approximate: boolean;
  change: 'increase' | 'decrease' | null;
  /** Two states of a change ("from 21 to 23"), in the order of the text. */
  states: [number, number] | null;
  /** The figure that this one says again in another unit. */
  converts: Draft | null;
  rule: string;
}
