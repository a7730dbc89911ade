import type { Token } from '../../language';
import { NUMBERS, TENS } from '../lexicon';

/** Letters of ISO 8601 durations; X stands for a number that the text leaves open (ISO 8601-2, unspecified digits). */
const LETTERS = new Map([
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
  ['decade', 'DE'],
  ['century', 'CE'],
]);

/** Years of the units that ISO 8601 has no letter for. */
const YEARS = new Map([
  ['decade', 10],
  ['century', 100],
]);

/** A stretch of time that hangs on a moment: tokens `[first, last)` and its ISO duration. */
export interface Window {
  first: number;
  last: number;
  value: string;
}

/** What a pattern may read: the words of one sentence. */
export interface Words {
  tokens: readonly Token[];
  from: number;
  to: number;
}

type Pattern = (words: Words, at: number, unit: string, plural: boolean) => Window | null;

const word = ({ tokens, from, to }: Words, at: number) => (at >= from && at < to ? tokens[at]!.lower : '');

/** "PXM", "PTXH", "P10Y": `count` null is an open number. */
function duration(unit: string, count: number | null): string {
  const years = YEARS.get(unit);
  if (years && count !== null) return `P${count * years}Y`;
  const letter = LETTERS.get(unit)!;
  const number = count === null ? 'X' : String(count);
  return letter.startsWith('T') ? `PT${number}${letter.slice(1)}` : `P${number}${letter}`;
}

const STEP = /^(?:past|last|next|coming|following|previous|preceding|recent)$/;
const SOME = /^(?:several|few|many)$/;

/** "the past several months", "recent weeks", "the coming days", "the next decade". */
const besideNow: Pattern = (words, at, unit, plural) => {
  let first = at - 1;
  if (SOME.test(word(words, first))) first--;
  if (!STEP.test(word(words, first)) || (!plural && (first < at - 1 || !YEARS.has(unit)))) return null;
  if (word(words, first - 1) === 'most') return null;
  if (/^(?:the|these|this)$/.test(word(words, first - 1))) first--;
  return { first, last: at + 1, value: duration(unit, plural ? null : 1) };
};

/** "several days", "a few weeks", "many years"; "several years ago" is a date of its own. */
const some: Pattern = (words, at, unit, plural) => {
  if (!plural || !SOME.test(word(words, at - 1))) return null;
  const first = /^(?:a|the)$/.test(word(words, at - 2)) ? at - 2 : at - 1;
  return { first, last: at + 1, value: duration(unit, null) };
};

/** "for years", "takes weeks", "over decades": a plural alone that says how long. */
const alone: Pattern = (words, at, unit, plural) =>
  plural && /^(?:for|take|takes|took|taken|taking|lasted|lasts|spent|spend|within)$/.test(word(words, at - 1))
    ? { first: at, last: at + 1, value: duration(unit, null) }
    : null;

/** "the worst in a decade", "the first rise in three years": back from now, for comparison. */
const record: Pattern = (words, at, unit) => {
  const count = countOf(word(words, at - 1));
  let i = at - 2;
  if (word(words, i) === 'than' && word(words, i - 1) === 'more') i -= 2;
  if (count === null || word(words, i) !== 'in') return null;
  for (let k = i - 1; k >= i - 5; k--) {
    if (/^(?:first|best|worst)$/.test(word(words, k)) || /[a-z]{2}est$/.test(word(words, k)))
      return { first: at - 1, last: at + 1, value: duration(unit, count) };
  }
  return null;
};

/** "in the 90 years since the vote", "the 12 months before the vote", "60 years on", "an hour before she spoke". */
const fromAnEvent: Pattern = (words, at, unit, plural) => {
  const count = countOf(word(words, at - 1));
  const next = word(words, at + 1);
  if (count === null) return null;
  const the = word(words, at - 2) === 'the';
  const since = the && plural && /^(?:since|before|after)$/.test(next);
  const on = plural && next === 'on' && /^(?:,|\.|from|after|)$/.test(word(words, at + 2));
  const ahead = /^an?$/.test(word(words, at - 1)) && next === 'before' && word(words, at + 2) !== '';
  return since || on || ahead ? { first: the ? at - 2 : at - 1, last: at + 1, value: duration(unit, count) } : null;
};

function countOf(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  return NUMBERS.get(text) ?? TENS.get(text) ?? null;
}

/** "a month earlier than usual", "two days later than planned": how far apart. */
const apart: Pattern = (words, at, unit) => {
  const count = countOf(word(words, at - 1));
  const compared = /^(?:earlier|later)$/.test(word(words, at + 1)) && word(words, at + 2) === 'than';
  return count !== null && compared ? { first: at - 1, last: at + 1, value: duration(unit, count) } : null;
};

const PATTERNS: readonly Pattern[] = [besideNow, some, alone, record, fromAnEvent];

/** "weeks" to "week" where it is a unit of time, else null. */
function unitOf(text: string): { unit: string; plural: boolean } | null {
  if (LETTERS.has(text)) return { unit: text, plural: false };
  const one = text === 'centuries' ? 'century' : text.endsWith('s') ? text.slice(0, -1) : '';
  return LETTERS.has(one) ? { unit: one, plural: true } : null;
}

/** Words after a length that place it on the calendar; then it is the date rules' business. */
const PLACED = /^(?:ago|earlier|later|old)$/;

/** The stretch of time whose unit stands at token `at`, or null. */
export function windowAt(words: Words, at: number): Window | null {
  const unit = unitOf(words.tokens[at]!.lower);
  if (!unit) return null;
  for (const pattern of PLACED.test(word(words, at + 1)) ? [apart] : PATTERNS) {
    const window = pattern(words, at, unit.unit, unit.plural);
    if (window && window.first >= words.from) return window;
  }
  return null;
}
