import { at, isHyphen, type Scope, slice, word } from '../scope';
import type { Draft } from '../types';
import { describeAmount } from './amount';
import { verbBefore } from './noun';
import { kindAt, phraseAfter, subjectOf } from './phrase';

/** Longest clause told as what lasted, in tokens. */
const LONGEST = 12;

/** What lasted: "three-day visit", "years of war", "ten days before the Hajj", "served as president for twelve years". */
export function describeDuration(s: Scope, figure: Draft): string | null {
  return tail(s, figure) ?? lasting(s, figure) ?? describeAmount(s, figure);
}

/** "before the Hajj", "after the quake", "left to test the robot", "to wind down operations". */
function tail(s: Scope, figure: Draft): string | null {
  const i = figure.last;
  const first = word(s, i);
  if (first === 'left' && word(s, i + 1) === 'to') return clause(s, i);
  if (first === 'to' && /^(?:noun|verb)$/.test(kindAt(s, i + 1))) return clause(s, i);
  if (!/^(?:before|after|since|into|from|without|with|as)$/.test(first)) return null;
  const phrase = phraseAfter(s, i + 1);
  return phrase ? slice(s, i, phrase[1]) : null;
}

function clause(s: Scope, first: number): string {
  let last = first;
  while (
    last < first + 8 &&
    /^(?:word|hyphen)$/.test(at(s, last)?.kind ?? '') &&
    !/^(?:and|but|before|after|when|which|that)$/.test(word(s, last))
  )
    last++;
  return slice(s, first, last);
}

/** "Chirac served as president for twelve years": the clause before "for", "in" or "over". */
function lasting(s: Scope, figure: Draft): string | null {
  let i = figure.first - 1;
  while (/^(?:the|last|past|next|first|another|just|only)$/.test(word(s, i))) i--;
  if (!/^(?:for|in|over|within|during)$/.test(word(s, i)) || isHyphen(s, figure.last)) return null;
  const v = verbBefore(s, i);
  if (v < 0 || i - v < 1) return null;
  const subject = subjectOf(s, v);
  const first = subject && i - subject[0] <= LONGEST ? subject[0] : v;
  return i - first <= LONGEST ? slice(s, first, i) : null;
}
