import { covering, type Layers } from '../layers';
import { at, isHyphen, type Scope, word } from '../scope';
import type { Draft } from '../types';
import { type Phrase, phraseAfter, phraseBefore, textOf } from './phrase';
import { kindAt } from './words';

/** Whose age it is: "Ana Silva, 34,", "a 34-year-old nurse", "the actor aged 41", "She is 61". */
export function describeAge(s: Scope, figure: Draft, layers: Layers): string | null {
  const phrase = holder(s, figure);
  const name = phrase === 'pronoun' ? personBefore(s, figure, layers) : phrase && nameOf(s, phrase, layers);
  return name ? `age of ${name}` : null;
}

function holder(s: Scope, figure: Draft): Phrase | 'pronoun' | null {
  const [first, last] = figure.core;
  const next = isHyphen(s, last) ? last + 1 : last;
  if (/old$/.test(word(s, last - 1)) && /^(?:noun|name|participle)$/.test(kindAt(s, next)) && at(s, next)!.spaced) {
    const phrase = phraseAfter(s, next);
    if (phrase) return phrase;
  }
  if (/^olds?$/.test(word(s, last - 1)) && /^an?$/.test(word(s, first - 1))) return 'pronoun';
  let i = first - 1;
  while (i > s.first && (SKIPPED.test(word(s, i)) || at(s, i)!.kind === 'number')) i--;
  if (/^(?:he|she|i|who|him|her)$/.test(word(s, i))) return 'pronoun';
  return phraseBefore(s, i + 1);
}

const SKIPPED =
  /^(?:,|now|is|was|am|be|will|turned|aged|age|ages|at|the|of|just|then|only|all|and|about|between|–|—|-|\(|'m|’m|'s|’s)$/;

/** The full name where the phrase mentions somebody known, else its words. */
function nameOf(s: Scope, phrase: Phrase, layers: Layers): string | null {
  const person = covering(layers.people, at(s, phrase[0])!.start, at(s, phrase[1] - 1)!.end);
  return person?.name ?? textOf(s, phrase);
}

/** The person named last before a pronoun. */
function personBefore(s: Scope, figure: Draft, layers: Layers): string | null {
  const start = at(s, figure.core[0])!.start;
  let low = 0;
  let high = layers.people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layers.people[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const person = layers.people[low - 1];
  return person && start - person.end < NEAR ? person.name : null;
}

/** How far back, in UTF-16 units, a pronoun may refer. */
const NEAR = 400;
