import { isPast } from '../../language/wordclass';
import { PARTICIPLES } from '../data/verbs';
import { at, type Scope, slice, word } from '../scope';
import type { Draft } from '../types';
import type { Candidate } from './choose';
import { clauseEnd, predicateAt, verbBefore } from './clause';
import { type Phrase, phraseAfter, phraseBefore, textOf } from './phrase';
import { short, subjectOf } from './subject';
import { isTime } from './time';
import { kindAt } from './words';

/** Ways to say what a counted noun is, from the noun alone to the clause around it. */
export function countCandidates(s: Scope, figure: Draft, unit: string): Candidate[] {
  const part = figure.rule.endsWith('.of') ? phraseAfter(s, figure.last + 1) : null;
  const end = part ? part[1] : figure.last;
  const found: Candidate[] = [{ text: unit, features: ['unit'] }];
  const add = (text: string | null, ...features: string[]) => {
    if (text) found.push({ text, features: [features[0]!.split(' ')[0]!, ...features, lengthOf(text)] });
  };
  if (!part) tails(s, end, (text, ...features) => add(`${unit} ${text}`, ...features));
  said(s, end, (text, ...features) => add(`${unit} ${text}`, ...features));
  add(wholeOf(s, figure, unit), 'whole');
  done(s, figure, (text, ...features) => add(`${unit}${text}`, ...features));
  for (const { text, marks } of attachedTo(s, end)) add(`${unit} ${text}`, ...marks.map((mark) => `place ${mark}`));
  for (const candidate of found) candidate.features.push(...shared(s, figure, candidate.features[0]!));
  return found;
}

type Add = (text: string, ...features: string[]) => void;

const lengthOf = (text: string) => `length ${Math.min(8, text.split(' ').length)}`;

/** What holds for all candidates of a figure, joined with the kind of candidate. */
function shared(s: Scope, figure: Draft, type: string): string[] {
  const rule = figure.rule.split('.')[1] ?? '';
  const next = kindAt(s, figure.last) || 'end';
  return [`${type} rule ${rule}`, `${type} before ${next}`, `${type} ${figure.first === s.first ? 'opens' : 'inside'}`];
}

/** "of government", "who fled the war", "deployed in Iraq" right after the noun. */
function tails(s: Scope, i: number, add: Add): void {
  const first = word(s, i);
  const token = at(s, i);
  if (!token || first === 'according') return;
  if (kindAt(s, i) === 'preposition') {
    const phrase = phraseAfter(s, i + 1);
    if (!phrase) return;
    add(slice(s, i, phrase[1]), `tail ${first}`);
    const more = kindAt(s, phrase[1]) === 'preposition' ? phraseAfter(s, phrase[1] + 1) : null;
    if (more) add(slice(s, i, more[1]), `tail2 ${first}`, `tail2 second ${word(s, phrase[1])}`);
    return;
  }
  const relative = /^(?:who|that|which|where|whom)$/.test(first);
  if (!relative && !isPast(token) && kindAt(s, i) !== 'gerund') return;
  const start = relative && /^(?:were|are|was|have|had)$/.test(word(s, i + 1)) ? i + 2 : i;
  const last = clauseEnd(s, start + 1);
  if (last > start) add(slice(s, start, last), relative ? 'relative' : 'reduced', `reduced ${first}`);
  if (!relative) add(first, 'reducedVerb', `reducedVerb ${first}`);
}

/** "were killed in the attack": the verb alone, with its first phrase, and all of it. */
function said(s: Scope, i: number, add: Add): void {
  const clause = predicateAt(s, i);
  if (!clause) return;
  const [first, last] = clause;
  const verb = word(s, first);
  add(slice(s, first, first + 1), 'verb', `verb ${verb}`);
  const phrase = kindAt(s, first + 1) === 'preposition' ? phraseAfter(s, first + 2) : phraseAfter(s, first + 1);
  if (phrase && phrase[1] < last)
    add(slice(s, first, phrase[1]), 'verbPhrase', `verbPhrase ${verb}`, `verbPhrase with ${word(s, first + 1)}`);
  if (last > first + 1) add(slice(s, first, last), 'clause', `clause ${verb}`);
  for (const { text, marks } of attachedTo(s, first + 1))
    add(`${verb} ${text}`, `verbPlace ${verb}`, ...marks.map((mark) => `verbPlace ${mark}`));
}

/** "fishermen rescued over 700 people", "killing 107": what was done to the counted, and by whom. */
function done(s: Scope, figure: Draft, add: Add): void {
  const v = verbBefore(s, figure.first);
  if (v < 0 || figure.first - v > 4) return;
  const verb = word(s, v);
  const passive = /^(?:was|were|is|are|been|be)$/.test(word(s, v - 1));
  const participle = PARTICIPLES.get(verb) ?? (isPast(at(s, v)!) && verb.endsWith('ed') ? verb : null);
  const agent = passive || verb.endsWith('ing') ? null : textOf(s, short(s, subjectOf(s, v)));
  if (participle && !passive) {
    add(` ${participle}`, 'done', `done ${participle}`);
    if (agent) add(` ${participle} by ${agent}`, 'doneBy', `doneBy ${participle}`);
    for (const { text, marks } of attachedTo(s, figure.last))
      add(` ${participle} ${text}`, `donePlace ${participle}`, ...marks.map((mark) => `donePlace ${mark}`));
  }
  if (agent) add(`, ${agent}`, 'agent', `agent ${verb}`);
}

/** "sales of 5,800 units", "a crowd of 300 people": the noun that is made of the counted. */
function wholeOf(s: Scope, figure: Draft, unit: string): string | null {
  if (word(s, figure.first - 1) !== 'of') return null;
  const whole = textOf(s, phraseBefore(s, figure.first - 1));
  return whole && !/^(?:total|average|maximum|minimum|one|sum|first)$/i.test(whole) ? `${whole} of ${unit}` : null;
}

/** How many tokens after a count phrases that hang on it are looked for, and how many of them. */
const NEAR = 16;
const MOST = 4;

/** A preposition with its phrase. */
interface Attached {
  text: string;
  /** What the choice may weigh of it: its preposition, its place in the row, whether it names something. */
  marks: string[];
}

const PLACES = /^(?:in|at|near|on|by|after|from|during|for|to|with|across|among|following|under)$/;

/** "in Sadr City", "after two bombings": the phrases that follow in the sentence, and the one that opens it. */
function attachedTo(s: Scope, from: number): Attached[] {
  const found: Attached[] = [];
  for (let i = from; i < Math.min(s.last, from + NEAR) && found.length < MOST; i++) {
    if (!PLACES.test(word(s, i))) continue;
    const phrase = phraseAfter(s, i + 1) ?? afterNumber(s, i + 1);
    if (!phrase || isTime(word(s, phrase[0])) || isTime(word(s, phrase[1] - 1))) continue;
    found.push({ text: slice(s, i, phrase[1]), marks: marksOf(s, i, phrase[0], `${found.length}`) });
    i = phrase[1] - 1;
  }
  const opening = /^(?:in|at|near)$/.test(word(s, s.first)) && s.first < from - 4 ? phraseAfter(s, s.first + 1) : null;
  if (opening && !isTime(word(s, opening[1] - 1)))
    found.push({ text: slice(s, s.first, opening[1]), marks: marksOf(s, s.first, opening[0], 'opening') });
  return found;
}

/** "two car bombings": a phrase behind its number. */
function afterNumber(s: Scope, i: number): Phrase | null {
  const phrase = at(s, i)?.kind === 'number' ? phraseAfter(s, i + 1) : null;
  return phrase && [i, phrase[1]];
}

function marksOf(s: Scope, i: number, head: number, row: string): string[] {
  const named = kindAt(s, head) === 'name' ? 'name' : 'noun';
  return [word(s, i), row, named, `${word(s, i)} ${named}`];
}
