import { isPast } from '../../language/wordclass';
import { PARTICIPLES } from '../data/verbs';
import { at, type Scope, slice, word } from '../scope';
import type { Phrase } from './phrase';
import { isVerb, kindAt } from './words';

/** Longest tail after a counted noun, in tokens. */
const LONGEST = 10;

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|last|today|yesterday|recent|past|next)$/;
const isTime = (s: Scope, i: number) => TIME.test(word(s, i)) || at(s, i)?.kind === 'number';

/** End of a clause that begins at token `i`: punctuation, a time, or a new clause; at most LONGEST tokens. */
export function clauseEnd(s: Scope, from: number): number {
  for (let i = from; i < from + LONGEST; i++) {
    const token = at(s, i);
    if (
      !token ||
      (token.kind === 'punct' && token.spaced === false && !/^[A-Za-z]/.test(token.text)) ||
      token.kind === 'mark'
    )
      return i;
    if (/^(?:and|but|while|after|when|because|as|who|which|since|during|including|according)$/.test(token.lower))
      return i;
    if (/^(?:on|in|this|last|by|during)$/.test(token.lower) && isTime(s, i + 1)) return i;
    if (i > from && isVerb(s, i) && kindAt(s, i) === 'auxiliary') return i;
  }
  return from + LONGEST > s.last ? s.last : from + LONGEST;
}

const HELPERS =
  /^(?:were|was|are|is|have|had|has|been|be|being|may|will|would|could|can|also|already|reportedly|currently|now|still|remain|then|later)$/;

/** "… people were killed in the attack", "18 people died", "pilgrims arrive in Mecca": what is said of the counted. */
export function predicate(s: Scope, i: number): string | null {
  const clause = predicateAt(s, i);
  return clause && slice(s, clause[0], clause[1]);
}

/** The tokens of that clause, from its verb on. */
export function predicateAt(s: Scope, i: number): Phrase | null {
  let j = i;
  while (HELPERS.test(word(s, j))) j++;
  const token = at(s, j);
  if (token?.kind !== 'word' || token.text !== token.lower) return null;
  const verb =
    isPast(token) ||
    (j === i
      ? kindAt(s, j) === 'noun' || kindAt(s, j) === 'verb'
      : !/^(?:determiner|pronoun|preposition|possessive|relative|conjunction)$/.test(kindAt(s, j)));
  const state = /^(?:dead|missing|homeless|displaced|alive|unaccounted|on|at|in)$/.test(token.lower) && j > i;
  if (!verb && !state) return null;
  const end = Math.min(clauseEnd(s, j + 1), j + 7);
  return [j, cutTail(s, j, end)];
}

/** Leaves out a function word at the end, where a phrase was cut. */
function cutTail(s: Scope, first: number, last: number): number {
  let end = last;
  while (
    end > first + 1 &&
    /^(?:determiner|preposition|possessive|conjunction|auxiliary|relative)$/.test(kindAt(s, end - 1))
  )
    end--;
  return end;
}

/** Index of the verb that a figure at token `first` depends on; -1 when none stands near. */
export function verbBefore(s: Scope, first: number): number {
  for (let i = first - 1; i >= Math.max(s.first, first - 14); i--) {
    const token = at(s, i)!;
    if (token.kind === 'punct' && token.text !== '.' && token.text !== '(' && token.text !== ')') return -1;
    if (isVerb(s, i) || PARTICIPLES.has(token.lower)) return i;
  }
  return -1;
}
