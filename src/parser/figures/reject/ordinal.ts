import { glued, type Scope, word } from '../scope';

const SUFFIX = new Set(['st', 'nd', 'rd', 'th', 's', '’s', "'s"]);

/** "20th", "1990s", "60s": the letters make it an ordinal or a decade, not an amount. */
export function isOrdinalDigits(s: Scope, last: number): boolean {
  return SUFFIX.has(word(s, last)) && glued(s, last);
}
