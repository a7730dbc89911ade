import type { Token } from '../../language';
import { THING_AFTER, THING_BEFORE } from '../data/rand';
import { SENTENCE_OPENERS } from './names';

/**
 * Whether tokens `[first, last)`, an "R" with bare digits, name a thing rather than an amount: a road ("the R300"), a
 * model ("Audi R8", "R2-D2"), a statistic ("R0", "R2 = 0.9").
 */
export function isThing(tokens: Token[], first: number, last: number): boolean {
  return /^R0\d*$/.test(tokens[last - 1]!.text) || isAfterName(tokens, first) || isBeforeName(tokens, first, last);
}

/** Letters with digits, as roads and models have them: a list of such is no list of prices. */
const CODE = /^[A-QS-Z]\d{1,4}$/;
const RAND = /^R\d/;

function isAfterName(tokens: Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  const far = tokens[first - 2];
  if (THING_BEFORE.has(before.lower) || (far && CODE.test(far.text))) return true;
  if (before.kind === 'hyphen') return !tokens[first]!.spaced && !RAND.test(far?.text ?? '');
  if (before.kind !== 'word') return before.kind === 'number' || before.kind === 'symbol';
  if (SENTENCE_OPENERS.has(before.lower)) return false;
  return before.text !== before.lower || (far !== undefined && THING_BEFORE.has(far.lower));
}

function isBeforeName(tokens: Token[], first: number, last: number): boolean {
  const after = tokens[last];
  if (!after) return false;
  const far = tokens[last + 1];
  if (THING_AFTER.has(after.lower) || (far && CODE.test(far.text))) return true;
  if (after.kind === 'symbol') return after.text !== '+';
  const joined = after.kind === 'hyphen' && !after.spaced && far !== undefined && !far.spaced;
  if (joined) return !RAND.test(far.text) && !/^(?:an?|per)$/.test(far.lower);
  const capital = after.kind === 'word' && after.text !== after.lower;
  return capital && tokens[first]!.text.length < 6 && !/^(?:I|South|In|On)$/.test(after.text);
}
