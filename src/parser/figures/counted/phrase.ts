import { classOf, isPast, isPlural } from '../../language/wordclass';
import { DOWN, UP } from '../data/changes';
import { FIGURE_VERBS } from '../data/verbs';
import { at, glued, isHyphen, isNumber, type Scope, slice, word } from '../scope';

/** Tokens `[first, last)` of a phrase. */
export type Phrase = readonly [first: number, last: number];

/** Longest phrase that is told as what a figure counts, in tokens. */
const LONGEST = 12;

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
function inPhrase(s: Scope, i: number): boolean {
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

/** How many "of" phrases may stand inside each other; without an end a chain of them would take exponential time. */
const DEEPEST = 3;

/** The noun phrase that begins at token `i`, without its determiner, with "of" phrases after it. */
export function phraseAfter(s: Scope, i: number, depth = DEEPEST): Phrase | null {
  let first = i;
  while (/^(?:determiner|possessive|adverb)$/.test(kindAt(s, first)) && !isHyphen(s, first + 1)) first++;
  let j = first;
  if (kindAt(s, first) === 'noun') j++;
  while (
    j < first + LONGEST &&
    !endsAfterPlural(s, j) &&
    (inPhrase(s, j) || (isNumber(s, j) && j > first) || joinsModifiers(s, j, first))
  )
    j++;
  if (j === first) return null;
  for (let k = 0; k < 2 && depth > 0 && word(s, j) === 'of'; k++) {
    const more = phraseAfter(s, j + 1, depth - 1);
    if (!more || more[1] - first > LONGEST) break;
    j = more[1];
  }
  return [first, trimEnd(s, first, j)];
}

/** "young adults rent": after a plural in small letters a singular is a verb rather than one more noun. */
function endsAfterPlural(s: Scope, i: number): boolean {
  const before = at(s, i - 1);
  const token = at(s, i);
  if (before?.kind !== 'word' || token?.kind !== 'word' || !isPlural(before) || isPlural(token)) return false;
  return (
    before.text === before.lower &&
    kindAt(s, i) === 'noun' &&
    token.text === token.lower &&
    token.spaced &&
    !/^(?:people|sports|sales|arms|systems|services|police)$/.test(before.lower)
  );
}

/** "issued and outstanding shares": "and" inside a phrase whose plural noun has not come yet. */
function joinsModifiers(s: Scope, i: number, first: number): boolean {
  if (word(s, i) !== 'and' || i === first || isPlural(at(s, i - 1)!)) return false;
  return [i + 1, i + 2].some((k) => at(s, k)?.kind === 'word' && isPlural(at(s, k)!) && inPhrase(s, i + 1));
}

/** Leaves a possessive or hyphen out of the end. */
function trimEnd(s: Scope, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && (!/^(?:word|number)$/.test(at(s, end - 1)!.kind) || /^['’]s$/.test(word(s, end - 1))))
    end--;
  return end;
}

/** The first verb of a sentence stands within so many tokens, or it says little of the figure. */
const FIRST_VERB = 60;

/** The subject of the sentence's first verb, for figures that say nothing nearer. */
export function sentenceSubject(s: Scope, before: number): Phrase | null {
  const last = Math.min(before, s.first + FIRST_VERB);
  for (let i = s.first + 1; i < last; i++) if (isVerb(s, i)) return subjectOf(s, i);
  const opening = /^(?:noun|name|determiner)$/.test(kindAt(s, s.first)) ? phraseAfter(s, s.first) : null;
  return opening && opening[1] <= before ? opening : null;
}

/** Words that begin a clause and are no part of its subject. */
const OPENERS =
  /^(?:that|while|and|but|as|because|after|when|if|although|though|since|whereas|so|which|who|where|before|with|however|meanwhile|still|then|also|now|saw|sees)$/;

/** The subject of the verb at token `v`: all that stands before it up to the clause's beginning. */
export function subjectOf(s: Scope, v: number): Phrase | null {
  let last = v;
  while (
    /^(?:auxiliary|adverb)$/.test(kindAt(s, last - 1)) ||
    /^(?:to|been)$/.test(word(s, last - 1)) ||
    isVerb(s, last - 1)
  )
    last--;
  if (word(s, last - 1) === ',' || word(s, last - 1) === ')') last = beforeAside(s, last - 1);
  if (/^(?:who|which|that)$/.test(word(s, last - 1))) return antecedent(s, last - 1);
  let first = last;
  while (first > s.first && last - first < LONGEST && belongs(s, first - 1)) first--;
  return trimStart(s, first, last);
}

/** "the fees of the funds, which range from": what a relative pronoun stands for. */
function antecedent(s: Scope, relative: number): Phrase | null {
  const end = word(s, relative - 1) === ',' ? relative - 1 : relative;
  return withOf(s, phraseBefore(s, end));
}

/** Extends a phrase to the left over "of": "fees of the funds". */
function withOf(s: Scope, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  let of = phrase[0] - 1;
  while (/^(?:determiner|possessive)$/.test(kindAt(s, of))) of--;
  const more = word(s, of) === 'of' ? phraseBefore(s, of) : null;
  return more && phrase[1] - more[0] <= LONGEST ? [more[0], phrase[1]] : phrase;
}

/** Token before an aside that ends at token `i`: ", the head of the bank," or "(NYSE)". */
function beforeAside(s: Scope, i: number): number {
  const open = word(s, i) === ')' ? '(' : ',';
  for (let k = i - 1; k >= Math.max(s.first, i - 25); k--) if (word(s, k) === open) return k;
  return i;
}

function belongs(s: Scope, i: number): boolean {
  const token = at(s, i)!;
  if (token.kind === 'punct' && !(token.text === '.' && glued(s, i) && glued(s, i + 1))) return false;
  if (token.kind === 'mark' || (token.kind === 'hyphen' && !glued(s, i))) return false;
  if (token.kind === 'word' && (OPENERS.test(token.lower) || isVerb(s, i))) return joinsNames(s, i);
  return true;
}

/** "the US and Japan" inside a subject: "and" between two capitals. */
const joinsNames = (s: Scope, i: number) =>
  word(s, i) === 'and' && kindAt(s, i - 1) === 'name' && kindAt(s, i + 1) === 'name';

/** Leaves determiners, adverbs and a leading "In …" out of the beginning. */
function trimStart(s: Scope, from: number, last: number): Phrase | null {
  let first = from;
  if (word(s, first) === 'according') return null;
  while (
    first < last &&
    /^(?:determiner|possessive|adverb|conjunction|mark)$/.test(kindAt(s, first)) &&
    at(s, first)!.kind !== 'number'
  )
    first++;
  if (first >= last || kindAt(s, last - 1) === 'preposition' || (isNumber(s, first) && last - first === 1)) return null;
  if (kindAt(s, last - 1) === 'pronoun') return null;
  if (kindAt(s, first) === 'preposition') return afterOpening(s, first, last);
  return [first, trimEnd(s, first, beforeTime(s, first, last))];
}

const TIME =
  /^(?:quarter|year|month|week|day|season|today|yesterday|morning|afternoon|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|period|half)s?$/;

/** Whether a word names a time, so that a phrase with it tells when and not what. */
export const isTime = (text: string): boolean => TIME.test(text);

/** "revenue in the quarter": a phrase of time at the end is not part of what is counted. */
function beforeTime(s: Scope, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && isNumber(s, end - 1) && at(s, end - 1)!.spaced && /^[12]\d{3}$/.test(word(s, end - 1)))
    end--;
  if (end === last && !TIME.test(word(s, last - 1))) return last;
  for (let k = end; k > first && k > last - 6; k--)
    if (/^(?:in|on|for|during|over|of)$/.test(word(s, k)) && word(s, k) !== 'of') return k;
  return last;
}

/** "In Tokyo trade Nintendo": what follows the first phrase of an opening "in …", where that can be told. */
function afterOpening(s: Scope, first: number, last: number): Phrase | null {
  for (let k = first + 1; k < last; k++) {
    if (/^(?:determiner|possessive)$/.test(kindAt(s, k)) && k > first + 1) return trimStart(s, k, last);
  }
  for (let k = last - 2; k > first; k--)
    if (isNumber(s, k)) return isNumber(s, k + 1) ? null : trimStart(s, k + 1, last);
  return null;
}

/** The object between a verb and token `end`: "output" in "boost its output to". */
export function objectBefore(s: Scope, end: number): Phrase | null {
  const phrase = phraseBefore(s, end);
  if (!phrase) return null;
  let v = phrase[0] - 1;
  while (/^(?:determiner|possessive)$/.test(kindAt(s, v)) || /^(?:up|down)$/.test(word(s, v))) v--;
  return isVerb(s, v) || kindAt(s, v) === 'gerund' || (word(s, v - 1) === 'to' && kindAt(s, v) === 'noun')
    ? phrase
    : null;
}

/** The phrase that ends right before token `end`: "maximum sustained winds" in "winds of 75 mph". */
export function phraseBefore(s: Scope, end: number): Phrase | null {
  let first = end;
  while (first > s.first && end - first < 7 && inPhrase(s, first - 1) && !isPastVerb(s, first - 1)) first--;
  while (first < end && /^(?:determiner|possessive|mark)$/.test(kindAt(s, first))) first++;
  return first < end ? [first, end] : null;
}

const isPastVerb = (s: Scope, i: number) => isPast(at(s, i)!) && isVerb(s, i);

export const textOf = (s: Scope, phrase: Phrase | null): string | null =>
  phrase ? slice(s, phrase[0], phrase[1]) : null;
