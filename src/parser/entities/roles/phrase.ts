import type { Token } from '../../language';
import { classOf } from '../../language/wordclass';
import type { EntityType } from '../../model';
import { wordSet } from '../lazy';
import { isCalendar } from '../rules/common';
import { isOrganizationNoun, isPersonNoun } from './nouns';

/** Tokens `[first, last)`. */
export interface Range {
  first: number;
  last: number;
}

/** Whether a noun can be the head of a role of this type of entity. */
export function isHead(token: Token | undefined, type: EntityType): boolean {
  if (!token) return false;
  return type === 'person' ? isPersonNoun(token) : type === 'organization' && isOrganizationNoun(token);
}

/** Verb forms that stand before a noun as adjectives. */
const ADJECTIVES = new Set(
  'retired convicted alleged accused disgraced elected appointed wanted celebrated renowned aged jailed exiled deposed ousted disputed detained suspected proposed purported acting outgoing ruling incoming managing leading sitting reigning founding visiting serving dissenting presiding fashion'.split(
    ' ',
  ),
);
const COUNTS = new Set('one two three four five six seven eight nine ten including named called'.split(' '));
const LONGEST = 12;
/** Marks of respect that are no role. */
const RESPECT = wordSet(
  'mr mrs ms miss mx dr prof professor sir dame madam madame shri smt rev reverend honourable hon',
);

const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'hyphen' && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false;

/** "railroad and shipping tycoon": "and" between two small words that are no people. */
function isPlain(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at - 1]!, tokens[at + 1]!];
  return [left, right].every((token) => token.text === token.lower && classOf(token) === 'noun');
}

/** Whether token `at` can stand in the phrase that goes on right of it. */
function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'hyphen') return isGlued(tokens, at);
  if (token.kind === 'number') return /^(?:19|20)\d\d$/.test(token.text);
  if (token.lower === 'and') return at > 0 && (isPersonNoun(tokens[at - 1]!) || isPlain(tokens, at));
  if (/^['’]s$/.test(token.text)) return tokens[at + 1]?.spaced === true;
  if (token.kind !== 'word' || isCalendar(token.lower) || COUNTS.has(token.lower)) return false;
  if (isGlued(tokens, at + 1) || isGlued(tokens, at - 1)) return true;
  const known = classOf(token);
  return known === 'noun' || known === 'name' || ADJECTIVES.has(token.lower) || token.lower === 'then';
}

/** First token of the noun phrase that ends before token `last` and does not begin before `limit`. */
export function phraseStart(tokens: readonly Token[], last: number, limit: number): number {
  let first = last - 1;
  while (first > Math.max(limit, last - LONGEST) && belongs(tokens, first - 1)) first--;
  while (first < last - 1 && (tokens[first]!.lower === 'and' || /^['’]s$/.test(tokens[first]!.text))) first++;
  return first;
}

/** Index after the last token before `last` that is no "Mr", "Dr." or other mark of respect. */
export function beforeHonorifics(tokens: readonly Token[], last: number): number {
  let end = last;
  for (;;) {
    const dotted = tokens[end - 1]?.text === '.' && !tokens[end - 1]!.spaced;
    const word = tokens[end - (dotted ? 2 : 1)];
    if (!word || !(dotted ? word.text.length <= 5 : RESPECT.has(word.lower))) return end;
    end -= dotted ? 2 : 1;
  }
}
