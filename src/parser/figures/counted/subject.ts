import { at, glued, isNumber, type Scope, word } from '../scope';
import { LONGEST, type Phrase, phraseAfter, phraseBefore, trimEnd } from './phrase';
import { beforeTime } from './time';
import { isVerb, kindAt, TELLS } from './words';

/** The first verb of a sentence stands within so many tokens, or it says little of the figure. */
const FIRST_VERB = 60;

/** The subject of the sentence's first verb, for figures that say nothing nearer. */
export function sentenceSubject(s: Scope, before: number): Phrase | null {
  const last = Math.min(before, s.first + FIRST_VERB);
  for (let i = s.first + 1; i < last; i++) if (isVerb(s, i) && !TELLS.test(word(s, i))) return subjectOf(s, i);
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
export function withOf(s: Scope, phrase: Phrase | null): Phrase | null {
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
    (/^(?:determiner|possessive|adverb|conjunction|mark)$/.test(kindAt(s, first)) ||
      (first === s.first && /[a-z]ly$/.test(word(s, first)))) &&
    at(s, first)!.kind !== 'number'
  )
    first++;
  if (first >= last || kindAt(s, last - 1) === 'preposition' || (isNumber(s, first) && last - first === 1)) return null;
  if (kindAt(s, last - 1) === 'pronoun') return null;
  if (kindAt(s, first) === 'preposition') return afterOpening(s, first, last);
  if (/^(?:years?|months?|weeks?)$/.test(word(s, first)) && first + 1 < last) first++;
  return [first, trimEnd(s, first, beforeTime(s, first, beforeValue(s, first, last)))];
}

/** "the market worth over 2 billion": what the thing is worth is a figure of its own. */
function beforeValue(s: Scope, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (/^(?:worth|valued|costing|priced)$/.test(word(s, i))) return i;
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

/** The doer without places and times: "the airstrike" of "the airstrike on a house in Basra". */
export function short(s: Scope, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  let last = phrase[0] + 1;
  while (last < phrase[1] && (kindAt(s, last) !== 'preposition' || word(s, last) === 'of')) last++;
  return [phrase[0], last];
}
