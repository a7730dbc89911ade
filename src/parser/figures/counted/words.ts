import { classOf, isPast, isPlural } from '../../language/wordclass';
import { DOWN, UP } from '../data/changes';
import { SCALES } from '../data/numerals';
import { FIGURE_VERBS } from '../data/verbs';
import { at, glued, isHyphen, type Scope, word } from '../scope';

/** Whether token `i` is a finite verb or its helper in a sentence about figures. */
export function isVerb(s: Scope, i: number): boolean {
  const token = at(s, i);
  if (token?.kind !== 'word') return false;
  const kind = classOf(token);
  if (kind === 'auxiliary' || (kind === 'verb' && token.text === token.lower)) return true;
  if (token.text !== token.lower) return false;
  if (kind === 'participle') return !modifiesNoun(s, i);
  if (isInfinitive(s, i)) return true;
  if (afterDeterminer(s, i) || namesChange(s, i)) return false;
  if (isChangeVerb(token.lower)) return agrees(s, i);
  return FIGURE_VERBS.has(token.lower) && (agrees(s, i) ? !beforeNoun(s, i) : beforeAmount(s, i));
}

const MODALS = /^(?:will|would|can|could|may|might|must|should|shall|['’]ll|wo|cannot)$/;

/** "will help makers", "needs to consume 2,000 calories": an open word after a modal verb, or after "to" before an object. */
function isInfinitive(s: Scope, i: number): boolean {
  if (kindAt(s, i) !== 'noun') return false;
  const before = word(s, i - 1);
  if (MODALS.test(before)) return true;
  return before === 'to' && (/^(?:determiner|possessive)$/.test(kindAt(s, i + 1)) || beforeAmount(s, i));
}

/** "a cut of 8 per cent", "the rise in prices": a change that is named, not told. */
const namesChange = (s: Scope, i: number) => word(s, i + 1) === 'of' && isChangeVerb(word(s, i));

/** "total pay package": a noun right after it makes the word one more noun, unless it is a plural that can be an object. */
function beforeNoun(s: Scope, i: number): boolean {
  const next = at(s, i + 1);
  return (
    next?.kind === 'word' && kindAt(s, i + 1) === 'noun' && !isPlural(next) && /^(?:noun|name)$/.test(kindAt(s, i - 1))
  );
}

const MODIFIERS =
  /^(?:about|around|some|roughly|nearly|almost|over|more|less|up|at|only|just|between|an?|approximately)$/;
const SIGNS = /^[$£€¥₹]$/;

/** Whether an amount may begin after token `i`. */
function beforeAmount(s: Scope, i: number): boolean {
  const next = at(s, i + 1);
  return (
    next?.kind === 'number' || SIGNS.test(next?.text ?? '') || (MODIFIERS.test(word(s, i + 1)) && isNumberAt(s, i + 2))
  );
}

const isNumberAt = (s: Scope, i: number) =>
  at(s, i)?.kind === 'number' || SIGNS.test(at(s, i)?.text ?? '') || at(s, i + 1)?.kind === 'number';

/** "shares cost", "a share costs": the ending of a present form must fit the word before it; "driving range" does not. */
function agrees(s: Scope, i: number): boolean {
  const before = at(s, i - 1);
  if (
    before?.kind !== 'word' ||
    /ed$|^(?:fell|rose|grew|shed|sank|slid|lost|shrank|leapt|hit|cut|put|set)$/.test(word(s, i))
  )
    return true;
  if (/^(?:to|who|which|that|i|you|we|they|will|would|can|could|may|might|should|must|not|also)$/.test(before.lower))
    return true;
  const singular = word(s, i).endsWith('s');
  return singular ? !isPlural(before) : isPlural(before);
}

const isChangeVerb = (text: string) => (UP.has(text) || DOWN.has(text)) && !/^(?:up|down|higher|lower)$/.test(text);

const afterDeterminer = (s: Scope, i: number) => /^(?:determiner|possessive|preposition)$/.test(kindAt(s, i - 1));

/** Endings of adjectives that no verb in its present form has ("annual", "economic", "maximum"). */
const ADJECTIVE = /(?:[aeiou]nal|[iu]al|ical|omic|ivic|onic|etic|ative|itive|ctive|ious|eous|able|ible|ary|imum|nual)$/;
export const isAdjective = (text: string): boolean => ADJECTIVE.test(text);

/** Verbs whose subject tells of what is counted and has no part in it. */
export const TELLS =
  /^(?:said|says|say|told|announced|reported|recorded|estimated|estimates|forecast|forecasts|predicted|expects|expected|found|showed|shows|according|believes|added|noted|warned|confirmed|stated|mentioned|cited|listed)$/;

/** Class of token `i`, '' outside the sentence. */
export function kindAt(s: Scope, i: number): string {
  const token = at(s, i);
  return token ? classOf(token) : '';
}

/** "infected volunteers": a participle with a determiner before it or a noun right after it is part of a phrase. */
function modifiesNoun(s: Scope, i: number): boolean {
  const next = at(s, i + 1);
  if (/^(?:determiner|possessive)$/.test(kindAt(s, i - 1))) return true;
  return (
    next?.kind === 'word' &&
    classOf(next) === 'noun' &&
    (isPlural(next) || /^(?:preposition|verb|auxiliary)$/.test(kindAt(s, i - 1)) || isAdjective(word(s, i - 1))) &&
    (!/^(?:noun|name)$/.test(kindAt(s, i - 1)) || isAdjective(word(s, i - 1)))
  );
}

/** Whether token `i` may stand inside a noun phrase. */
export function inPhrase(s: Scope, i: number): boolean {
  const token = at(s, i);
  if (!token) return false;
  if (token.kind === 'hyphen') return glued(s, i) && glued(s, i + 1);
  if (token.kind === 'word') {
    if (isHyphen(s, i - 1) && glued(s, i)) return true;
    if (token.text === '’s' || token.text === "'s") return true;
    return /^(?:noun|name|participle|gerund)$/.test(classOf(token)) && !SCALES.has(token.lower) && !isVerb(s, i);
  }
  return (
    token.text === '&' ||
    token.text === '/' ||
    (token.kind === 'number' && (glued(s, i) || inName(s, i))) ||
    (token.text === '.' && glued(s, i) && glued(s, i + 1))
  );
}

/** "iPhone 14 Pro", "S&P 500": a short number between capitals, or after one that is no month. */
function inName(s: Scope, i: number): boolean {
  const before = at(s, i - 1);
  return (
    before?.kind === 'word' &&
    /[A-Z]/.test(before.text) &&
    /^\d{1,3}$/.test(word(s, i)) &&
    /^[A-Z]/.test(at(s, i + 1)?.text ?? '')
  );
}

export const isPastVerb = (s: Scope, i: number) => isPast(at(s, i)!) && isVerb(s, i);
