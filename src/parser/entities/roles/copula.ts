import type { Language } from '../../language';
import type { Mention } from '../mention';
import { nounPhrase } from './after';
import type { Range } from './phrase';

const COPULA = new Set(['is', 'was', 'became', 'becomes', 'remains']);

/** "X is the mayor of Y", "X, who was a baker": only phrases whose head is an office, a trade or a kind of body. */
export function roleByCopula({ tokens }: Language, { last, type }: Mention): Range | null {
  let at = last;
  if (tokens[at]?.text === ',') at++;
  if (tokens[at]?.lower === 'who') at++;
  if (!COPULA.has(tokens[at]?.lower ?? '')) return null;
  if (!['a', 'an', 'the', 'one'].includes(tokens[at + 1]?.lower ?? '')) return null;
  return nounPhrase(tokens, at + 1, type);
}
