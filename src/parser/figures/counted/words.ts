import { classOf, isPast, isPlural } from '../../language/wordclass';
import { DOWN, UP } from '../data/changes';
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
  return (FIGURE_VERBS.has(token.lower) || isChangeVerb(token.lower)) && !afterDeterminer(s, i) && agrees(s, i);
}

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
    (isPlural(next) || kindAt(s, i - 1) === 'preposition') &&
    !/^(?:noun|name)$/.test(kindAt(s, i - 1))
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
    return /^(?:noun|name|participle|gerund)$/.test(classOf(token)) && !isVerb(s, i);
  }
  return (
    token.text === '&' ||
    token.text === '/' ||
    (token.kind === 'number' && glued(s, i)) ||
    (token.text === '.' && glued(s, i) && glued(s, i + 1))
  );
}

export const isPastVerb = (s: Scope, i: number) => isPast(at(s, i)!) && isVerb(s, i);
