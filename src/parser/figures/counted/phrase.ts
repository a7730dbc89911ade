import { isPlural } from '../../language/wordclass';
import { at, isHyphen, isNumber, type Scope, slice, word } from '../scope';
import { inPhrase, isAdjective, isPastVerb, isVerb, kindAt } from './words';

/** Tokens `[first, last)` of a phrase. */
export type Phrase = readonly [first: number, last: number];

/** Longest phrase that is told as what a figure counts, in tokens. */
export const LONGEST = 12;

/** How many "of" phrases may stand inside each other; without an end a chain of them would take exponential time. */
const DEEPEST = 3;

/** The noun phrase that begins at token `i`, without its determiner, with "of" phrases after it. */
export function phraseAfter(s: Scope, i: number, depth = DEEPEST): Phrase | null {
  let first = i;
  while (/^(?:determiner|possessive|adverb)$/.test(kindAt(s, first)) && !isHyphen(s, first + 1)) first++;
  if (isNumber(s, first) && /^(?:1\d|20)\d\d$/.test(word(s, first)) && inPhrase(s, first + 1)) first++;
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
    /^(?:noun|gerund)$/.test(kindAt(s, i)) &&
    token.text === token.lower &&
    token.spaced &&
    !isAdjective(token.lower) &&
    !/^(?:people|sports|sales|arms|systems|services|police)$/.test(before.lower)
  );
}

/** "issued and outstanding shares": "and" inside a phrase whose plural noun has not come yet. */
function joinsModifiers(s: Scope, i: number, first: number): boolean {
  if (word(s, i) !== 'and' || i === first || isPlural(at(s, i - 1)!)) return false;
  return [i + 1, i + 2].some((k) => at(s, k)?.kind === 'word' && isPlural(at(s, k)!) && inPhrase(s, i + 1));
}

/** Leaves a possessive or hyphen out of the end. */
export function trimEnd(s: Scope, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && (!/^(?:word|number)$/.test(at(s, end - 1)!.kind) || /^['’]s$/.test(word(s, end - 1))))
    end--;
  return end;
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
  const last = /^(?:worth|true|likely)$/.test(word(s, end - 1)) ? end - 1 : end;
  return first < last ? [first, last] : null;
}

export const textOf = (s: Scope, phrase: Phrase | null): string | null =>
  phrase ? slice(s, phrase[0], phrase[1]) : null;
