import type { Language, Token } from '../../language';
import type { EntityType } from '../../model';
import { cityByName } from '../facts/cities';
import { countryByName, placeKey } from '../facts/countries';
import { isFirstName } from '../firstNames';
import { isGroupName } from '../groups';
import { isEventHead, isOrganizationHead, isPlaceHead } from '../heads';
import { textOf } from '../mention';
import { isTitle } from '../titles';
import type { Run } from './runs';

/** A type with how far it can be trusted, and the reason. */
export interface Guess {
  type: EntityType;
  confidence: number;
  rule: string;
}

const SPEECH = new Set('said says told added tweeted argued explained warned stated wrote asked insisted'.split(' '));
const AT = new Set('in at from near to across outside around'.split(' '));
const guess = (type: EntityType, confidence: number, rule: string): Guess => ({ type, confidence, rule });

/** What kind of thing a capitalised run names, by lists, by its last word, then by its neighbours. */
export function typeOf(language: Language, run: Run): Guess | null {
  const { tokens } = language;
  const name = textOf(language, run.first, run.last);
  const last = tokens[run.last - 1]!.lower;
  if (isGroupName(name)) return guess('group', 0.9, 'list:group');
  if (countryByName().has(placeKey(name))) return guess('place', 0.95, 'list:country');
  const many = run.last - run.first > 1;
  if (isTitle(last)) return null;
  if (many && isOrganizationHead(last)) return guess('organization', 0.85, 'head:organization');
  if (many && isEventHead(last)) return guess('event', 0.7, 'head:event');
  if (many && isOrganizationHead(tokens[run.first]!.lower) && tokens[run.first + 1]!.lower === 'of')
    return guess('organization', 0.8, 'head:of');
  const before = tokens[run.first - 1];
  if (isTitled(tokens, run)) return guess('person', 0.9, 'title');
  if (many && isFirstName(tokens[run.first]!.lower)) return guess('person', 0.9, 'list:firstName');
  if (many && isPlaceHead(last)) return guess('place', 0.8, 'head:place');
  if (cityByName().has(placeKey(name))) return guess('place', 0.85, 'list:city');
  if (SPEECH.has(tokens[run.last]?.lower ?? '') || SPEECH.has(before?.lower ?? ''))
    return guess('person', 0.6, 'speech');
  if (!many && name.length > 1 && name === name.toUpperCase()) return guess('organization', 0.7, 'capitals');
  if (AT.has(before?.lower ?? '')) return guess('place', 0.5, 'preposition');
  return many ? guess('person', 0.5, 'words') : null;
}

/** "President Duda", "Gen. Mark Milley": a title right before the name (its dot may be a token). */
function isTitled(tokens: Token[], { first }: Run): boolean {
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  return before !== undefined && before.kind === 'word' && isTitle(before.lower);
}
