import type { Language } from '../../language';
import type { Mention } from '../mention';
import { isTitle } from '../titles';
import type { Range } from './range';

const COPULA = new Set(['is', 'was', 'became', 'becomes']);
const ENDS = new Set(', . ; : ( ) — – who which when where until from between since and'.split(' '));
const LIMIT = 10;

/** "X is the mayor of Y", "X was a baker": only phrases with a known office, so that "was a surprise" is no role. */
export function roleByCopula({ tokens }: Language, { last, type }: Mention): Range | null {
  if (type !== 'person' || !COPULA.has(tokens[last]?.lower ?? '')) return null;
  if (!['a', 'an', 'the'].includes(tokens[last + 1]?.lower ?? '')) return null;
  const first = last + 2;
  let end = first;
  let titled = false;
  while (end < tokens.length && end - first < LIMIT && !ENDS.has(tokens[end]!.lower))
    titled = isTitle(tokens[end++]!.lower) || titled;
  return titled ? { first, last: end } : null;
}
