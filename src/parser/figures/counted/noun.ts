import { isPast } from '../../language/wordclass';
import { PARTICIPLES } from '../data/verbs';
import { at, type Scope, slice, word } from '../scope';
import type { Draft } from '../types';
import { type Phrase, phraseAfter, phraseBefore, textOf } from './phrase';
import { subjectOf } from './subject';
import { isVerb, kindAt } from './words';

/** Longest tail after a counted noun, in tokens. */
const LONGEST = 10;

/** What a count counts: its noun with what the text says of it, before or after. */
export function describeCount(s: Scope, figure: Draft): string | null {
  const { unit } = figure;
  if (!unit) return describeBare(s, figure);
  const part = figure.rule.endsWith('.of') ? phraseAfter(s, figure.last + 1) : null;
  const end = part ? part[1] : figure.last;
  const after = (part ? null : tailAfter(s, end)) ?? predicate(s, end);
  if (after) return `${unit} ${after}`;
  return wholeOf(s, figure, unit) ?? objectOf(s, figure, unit) ?? unit;
}

function describeBare(s: Scope, figure: Draft): string | null {
  const v = verbBefore(s, figure.first);
  return v < 0 ? null : textOf(s, subjectOf(s, v));
}

/** "of …", "who …", "deployed in …", "in …" right after the noun, to the end of the phrase or clause. */
function tailAfter(s: Scope, i: number): string | null {
  const first = word(s, i);
  const relative = /^(?:who|that|which)$/.test(first);
  if (first === 'according') return null;
  const reduced =
    !relative && at(s, i) !== undefined && (isPast(at(s, i)!) || kindAt(s, i) === 'gerund') && at(s, i)!.text === first;
  const preposition = /^(?:of|in|at|on|from|aboard|with|for|to|around|across|within)$/.test(first);
  if (!relative && !reduced && !preposition) return null;
  if (preposition) return phraseTail(s, i);
  const start = relative && /^(?:were|are|was|have|had)$/.test(word(s, i + 1)) ? i + 2 : i;
  const end = clauseEnd(s, start + 1);
  return end > start ? slice(s, start, end) : null;
}

/** "of government", "in the competition": the preposition with its phrase. */
function phraseTail(s: Scope, i: number): string | null {
  const phrase = phraseAfter(s, i + 1);
  return phrase && !isTime(s, phrase[0]) ? slice(s, i, phrase[1]) : null;
}

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
  return slice(s, j, cutTail(s, j, end));
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

/** "sales of 5,800 units", "a crowd of 300 people": the noun that is made of the counted. */
function wholeOf(s: Scope, figure: Draft, unit: string): string | null {
  if (word(s, figure.first - 1) !== 'of') return null;
  const whole = textOf(s, phraseBefore(s, figure.first - 1));
  return whole && !/^(?:total|average|maximum|minimum|one|sum)$/i.test(whole) ? `${whole} of ${unit}` : null;
}

/** The doer without places and times: "the airstrike" of "the airstrike on a house in Basra". */
function short(s: Scope, phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  let last = phrase[0] + 1;
  while (last < phrase[1] && (kindAt(s, last) !== 'preposition' || word(s, last) === 'of')) last++;
  return [phrase[0], last];
}

/** "fishermen rescued over 700 asylum seekers", "killing 107": what was done to the counted, and by whom. */
function objectOf(s: Scope, figure: Draft, unit: string): string | null {
  const v = verbBefore(s, figure.first);
  if (v < 0 || figure.first - v > 4) return null;
  const verb = word(s, v);
  const done = PARTICIPLES.get(verb) ?? (isPast(at(s, v)!) && verb.endsWith('ed') ? verb : null);
  const passive = /^(?:was|were|is|are|been|be)$/.test(word(s, v - 1));
  const agent = passive || verb.endsWith('ing') ? null : textOf(s, short(s, subjectOf(s, v)));
  if (done && !passive) return agent ? `${unit} ${done} by ${agent}` : `${unit} ${done}`;
  return agent && !passive ? `${unit}, ${agent}` : null;
}
