import { at, isHyphen, type Scope, word } from '../scope';
import type { Draft } from '../types';
import { kindAt, phraseAfter, phraseBefore, textOf } from './phrase';

/** Whose age it is: "Ana Silva, 34,", "a 34-year-old nurse", "the actor aged 41"; a pronoun's name comes from elsewhere. */
export function describeAge(s: Scope, figure: Draft): string | null {
  const [first, last] = figure.core;
  const next = isHyphen(s, last) ? last + 1 : last;
  if (/old$/.test(word(s, last - 1)) && /^(?:noun|name)$/.test(kindAt(s, next)) && at(s, next)!.spaced) {
    const phrase = phraseAfter(s, next);
    if (phrase) return textOf(s, phrase);
  }
  let i = first - 1;
  while (
    i > s.first &&
    (/^(?:,|now|is|was|aged|age|just|then|only|the|all|and|about|–|—)$/.test(word(s, i)) || at(s, i)!.kind === 'number')
  )
    i--;
  const pronoun = /^(?:he|she|i|they|who)$/.test(word(s, i));
  return pronoun ? null : textOf(s, phraseBefore(s, i + 1));
}
