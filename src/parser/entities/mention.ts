import type { Language } from '../language';
import type { EntityType } from '../model';

/** A name where it stands: tokens `[first, last)` of the article. */
export interface Mention {
  first: number;
  last: number;
  type: EntityType;
  /** Calibrated probability that span and type are right, 0 to 1. */
  confidence: number;
  /** Probability of each type for this span, in the order of the recogniser's `TYPES`; absent when rules found it. */
  types?: Float32Array;
  /** What found it. */
  rule: string;
}

/** The words of tokens `[first, last)` as the text has them. */
export function textOf({ text, tokens }: Language, first: number, last: number): string {
  return last > first ? text.slice(tokens[first]!.start, tokens[last - 1]!.end) : '';
}
