import { at, isHyphen, type Scope, slice, word } from '../scope';
import type { Draft } from '../types';
import { nounAfter, nounBefore, ofAfter, subject } from './amount';
import { type Candidate, choose, type Trace } from './choose';
import { verbBefore } from './clause';
import { type Phrase, phraseAfter, phraseBefore, textOf } from './phrase';
import { subjectOf } from './subject';
import { kindAt } from './words';

/** Longest clause told as what lasted, in tokens. */
const LONGEST = 12;

/** What lasted: "three-day visit", "years of war", "ten days before the Hajj", "served as president for twelve years". */
export function describeDuration(s: Scope, figure: Draft, trace?: Trace): string | null {
  const candidates = durationCandidates(s, figure);
  trace?.(figure, candidates);
  return choose(candidates).text;
}

/** Ways to say what lasted: what follows the time, the clause around it, the noun it belongs to, or nothing. */
function durationCandidates(s: Scope, figure: Draft): Candidate[] {
  const found: Candidate[] = [];
  const next = word(s, figure.last);
  const before = word(s, figure.first - 1);
  const add = (text: string | null, type: string) => {
    if (text === null && type !== 'd-none') return;
    const cue = isHyphen(s, figure.last) || isHyphen(s, figure.core[1] - 1) ? 'hyphen' : kindAt(s, figure.last);
    found.push({
      text,
      features: [
        type,
        `${type} next ${CUES.has(next) ? next : cue}`,
        `${type} before ${CUES.has(before) ? before : 'other'}`,
        `d-length ${Math.min(9, text?.split(' ').length ?? 0)}`,
      ],
    });
  };
  add(tail(s, figure), 'd-tail');
  add(lasting(s, figure), 'd-clause');
  add(doing(s, figure), 'd-doing');
  add(ofAfter(s, figure), 'd-of');
  add(nounAfter(s, figure), 'd-noun');
  add(nounAfter(s, figure, false), 'd-head');
  add(nounBefore(s, figure), 'd-whole');
  add(phraseTime(s, figure), 'd-time');
  add(subject(s, figure), 'd-subject');
  add(since(s, figure), 'd-since');
  add(/^(?:earlier|later)$/.test(next) ? `time ${next}` : null, 'd-apart');
  add(null, 'd-none');
  return found;
}

const CUES = new Set(
  'of to in for after before since the a at on as left ago earlier later over within during by from past last next and with until is was'.split(
    ' ',
  ),
);

/** "ten years in prison", "12 months of talks": the time with the phrase right after it. */
function phraseTime(s: Scope, figure: Draft): string | null {
  if (kindAt(s, figure.last) !== 'preposition') return null;
  const phrase = phraseAfter(s, figure.last + 1);
  return phrase && `time ${slice(s, figure.last, phrase[1])}`;
}

/** "the app shipped ten years ago", "a note posted an hour ago": the time since that. */
function since(s: Scope, figure: Draft): string | null {
  if (word(s, figure.last) !== 'ago') return null;
  const v = verbBefore(s, figure.first);
  const who = v < 0 ? null : subjectOf(s, v);
  return who && `time since ${slice(s, who[0], Math.min(v + 1, who[1] + 4))}`;
}

/** "walked for two hours": the verb with what stands between it and the time, without its subject. */
function doing(s: Scope, figure: Draft): string | null {
  let i = figure.first - 1;
  while (/^(?:the|last|past|next|first|another|just|only)$/.test(word(s, i))) i--;
  const end = /^(?:for|in|over|within|during|by)$/.test(word(s, i)) ? i : i + 1;
  const v = verbBefore(s, end);
  return v >= 0 && end - v <= 8 && end > v ? slice(s, v, end) : null;
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
