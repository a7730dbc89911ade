import { at, isHyphen, type Scope, slice, word } from '../scope';
import type { Draft } from '../types';
import { describeAmount } from './amount';
import { verbBefore } from './noun';
import { type Phrase, phraseAfter, phraseBefore, textOf } from './phrase';
import { subjectOf } from './subject';
import { kindAt } from './words';

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
  const infinitive = first === 'to' && /^(?:noun|verb)$/.test(kindAt(s, i + 1));
  if ((first === 'left' && word(s, i + 1) === 'to') || infinitive) return `time ${clause(s, i)}`;
  if (first === 'in' && word(s, i + 1) === 'advance') return `time ${clause(s, i)}`;
  if (!/^(?:before|after|since)$/.test(first)) return null;
  const phrase = phraseAfter(s, i + 1);
  return phrase || at(s, i + 2) === undefined ? phrase && `time ${slice(s, i, phrase[1])}` : `time ${clause(s, i)}`;
}

function clause(s: Scope, first: number): string {
  let last = first;
  while (
    last < first + 9 &&
    /^(?:word|hyphen|number)$/.test(at(s, last)?.kind ?? '') &&
    (last === first || !/^(?:and|but|before|after|when|which|that)$/.test(word(s, last)))
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
  if (v < 0 || i - v < 1) return textOf(s, withPreposition(s, i));
  const subject = subjectOf(s, v);
  const first = subject && i - subject[0] <= LONGEST ? subject[0] : v;
  return i - first <= LONGEST ? slice(s, first, i) : null;
}

/** "conversations with Kenyans during the last three days": the phrase before, with the one it hangs on. */
function withPreposition(s: Scope, end: number): Phrase | null {
  const phrase = phraseBefore(s, end);
  if (!phrase || kindAt(s, phrase[0] - 1) !== 'preposition') return phrase;
  const head = phraseBefore(s, phrase[0] - 1);
  return head ? [head[0], phrase[1]] : phrase;
}
