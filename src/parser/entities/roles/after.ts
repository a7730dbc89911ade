import type { Language } from '../../language';
import type { Mention } from '../mention';
import { isTitle } from '../titles';
import type { Range } from './range';

const ENDS = new Set(', . ; : ( ) — – " ” “ ? !'.split(' '));
const VERBS = new Set(
  'said says told is was has had have will would who which whose and but when where after before while as added'.split(
    ' ',
  ),
);
const LIMIT = 14;

/** "Lloyd Austin, the US defence secretary, …", "X, 54, a baker from Leeds,": the phrase between commas after a name. */
export function roleAfter({ tokens }: Language, { last }: Mention): Range | null {
  if (tokens[last]?.text !== ',') return null;
  let at = last + 1;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const determined = ['a', 'an', 'the'].includes(tokens[at]?.lower ?? '');
  if (determined) at++;
  const end = phraseEnd(tokens, at);
  if (end < 0) return null;
  if (!determined && !hasTitle(tokens, at, end)) return null;
  return { first: at, last: end };
}

/** Where the phrase that begins at `at` ends, at a comma or full stop; -1 when it is none. */
function phraseEnd(tokens: Language['tokens'], at: number): number {
  for (let end = at; end < Math.min(tokens.length, at + LIMIT); end++) {
    const token = tokens[end]!;
    if (ENDS.has(token.text)) return end > at ? end : -1;
    if (VERBS.has(token.lower)) return end > at && ['who', 'which', 'whose'].includes(token.lower) ? end : -1;
  }
  return -1;
}

function hasTitle(tokens: Language['tokens'], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isTitle(tokens[i]!.lower)) return true;
  return false;
}
