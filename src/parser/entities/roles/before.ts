import type { Language, Token } from '../../language';
import { classOf } from '../../language/wordclass';
import type { Mention } from '../mention';
import { beforeHonorifics, isHead, phraseStart, type Range } from './phrase';

const NAMING = new Set(['named', 'called', 'dubbed', 'including', 'like']);
const INTO = new Set(['of', 'for', 'at']);
const INSIDE = new Set(['and', 'the', '&', 'of']);
const FAR = 9;

/** "US Defence Secretary Lloyd Austin", "her son Anderson Cooper", "software company Red Hat": the noun phrase right before a name. */
export function roleBefore({ tokens }: Language, { first, type }: Mention, limit: number): Range | null {
  const last = beforeNaming(tokens, beforeHonorifics(tokens, first));
  if (last <= limit) return null;
  if (isHead(tokens[last - 1], type)) return { first: phraseStart(tokens, last, limit), last };
  const head = type === 'person' ? headOf(tokens, last, limit) : -1;
  return head < 0 ? null : { first: phraseStart(tokens, head + 1, limit), last };
}

/** "a chef named X", "the site "X"", "a group called the X": what only leads to the name is passed over. */
function beforeNaming(tokens: readonly Token[], last: number): number {
  let end = last;
  if (tokens[end - 1]?.kind === 'mark') end--;
  if (tokens[end - 1]?.lower === 'the') end--;
  if (NAMING.has(tokens[end - 1]?.lower ?? '')) return end - 1;
  if (tokens[end - 1]?.lower === 'as' && tokens[end - 2]?.lower === 'such') return end - 2;
  if (tokens[end - 1]?.text === ')') return tokens[end - 3]?.text === '(' ? end - 3 : end;
  return tokens[last - 1]?.lower === 'the' ? last : end;
}

/** "President of France Emmanuel Macron": the noun that capitals hang on by "of"; -1 when there is none. */
function headOf(tokens: readonly Token[], last: number, limit: number): number {
  if (classOf(tokens[last - 1]!) !== 'name') return -1;
  for (let at = last - 1; at > Math.max(limit, last - FAR); at--) {
    const token = tokens[at]!;
    if (INTO.has(token.lower) && isHead(tokens[at - 1], 'person')) return at - 1;
    if (classOf(token) !== 'name' && !INSIDE.has(token.lower)) return -1;
  }
  return -1;
}

/** "The governor of Puerto Rico, Wanda Vázquez Garced, …", "Malaysia's Prime Minister, Najib Razak": a phrase and a comma before a name. */
export function roleBeforeComma({ tokens }: Language, { first, type }: Mention, limit: number): Range | null {
  const last = beforeHonorifics(tokens, first) - 1;
  if (type !== 'person' || last <= limit || tokens[last]!.text !== ',') return null;
  if (isHead(tokens[last - 1], type)) {
    const start = phraseStart(tokens, last, limit);
    if (start <= limit || classOf(tokens[start - 1]!) !== 'preposition') return { first: start, last };
  }
  for (let at = last - 1; at >= Math.max(limit, last - 14); at--) {
    const token = tokens[at]!;
    const known = classOf(token);
    if (token.kind === 'punct' || known === 'verb' || known === 'auxiliary' || known === 'relative') return null;
    if (known === 'preposition' && isHead(tokens[at - 1], type) && opens(tokens, at, limit))
      return { first: phraseStart(tokens, at, limit), last };
  }
  return null;
}

/** Whether the phrase before the preposition at `at` begins with "the", "a" or the like: else the comma ends a clause. */
function opens(tokens: readonly Token[], at: number, limit: number): boolean {
  const before = tokens[phraseStart(tokens, at, limit) - 1];
  return before !== undefined && ['determiner', 'possessive'].includes(classOf(before));
}
