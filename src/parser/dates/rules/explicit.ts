import { isPlural } from '../../language/wordclass';
import { civil, dayNumber, exists, type Period } from '../calendar';
import { type Context, type Found, floor, type Rule, word } from '../context';
import { STEPS } from '../lexicon';
import { type Notation, readNotation, type Written } from '../notation';
import { placeMonthDay } from '../place';
import { dayOf, single, unitOf, type Value } from '../values';
import { yearAfter } from './month';
import { dateWindow } from './window';

/** A day written with its month ("March 20, 2003", "20 Nov 2019", "July 13 to 17 of last year") or in digits (2003-03-20). */
export const explicitRule: Rule = (context, at) => {
  const to = dateWindow(context, at);
  if (to === 0) return null;
  const { text, ends } = windowText(context, at, to);
  const notation = readNotation(text, context.dayFirst);
  if (!notation) return null;
  const last = at + ends.filter((end) => end <= notation.length).length;
  return placed(context, { first: at, last }, notation);
};

/** The window's text with single spaces and plain joins, and where in it each token ends. */
function windowText(context: Context, at: number, to: number): { text: string; ends: number[] } {
  const ends: number[] = [];
  let text = '';
  for (let i = at; i < to; i++) {
    const token = context.tokens[i]!;
    const gap = i > at && token.spaced ? ' ' : '';
    text += gap + plain(token.text);
    ends.push(text.length);
  }
  return { text, ends };
}

/** chrono knows "to" and "-" between days everywhere, the other joins only in some notations. */
function plain(text: string): string {
  if (text === '–' || text === '—') return '-';
  return /^(?:through|until|till|thru)$/i.test(text) ? 'to' : text;
}

function placed(context: Context, span: { first: number; last: number }, notation: Notation): Found | null {
  const both = notation.to === null ? andDay(context, span.last, notation) : null;
  const to = both?.to ?? notation.to;
  const last = both?.last ?? span.last;
  const year = notation.from.year ?? to?.year ?? null;
  const after = year === null ? yearAfter(context, last) : null;
  const end = after?.last ?? last;
  const given = year ?? after?.year ?? yearBefore(context, span.first);
  const step = given === null && to === null ? stepBefore(context, span.first) : null;
  if (step !== null) return stepped(context, { first: span.first - 1, last: end }, notation.from, step);
  const value = spanOf(context, { first: span.first, last: end }, notation.from, to, given);
  return value && { first: span.first, last: end, value, rule: 'explicit', confidence: given === null ? 0.9 : 0.98 };
}

/** "last" and "next" right before the date. */
function stepBefore(context: Context, first: number): number | null {
  const step = first - 1 >= floor(context) ? STEPS.get(word(context, first - 1)) : undefined;
  return step === undefined || step === 0 ? null : step;
}

function stepped(context: Context, span: { first: number; last: number }, day: Written, step: number): Found | null {
  const period = placeMonthDay(context, span, day.month, day.day, step);
  return period && { ...span, value: single(period), rule: 'explicit', confidence: 0.9 };
}

/** "Last year August 8": a year that stands right before the date. */
function yearBefore(context: Context, first: number): number | null {
  const before = context.found.at(-1);
  if (!before || before.last < first - 1 || unitOf(before.value) !== 'year') return null;
  return before.last === first || word(context, first - 1) === 'on' ? civil(before.value.first.day).year : null;
}

/** "December 5 and 6". */
function andDay(context: Context, at: number, { from }: Notation): { to: Written; last: number } | null {
  const day = Number(word(context, at + 1));
  if (word(context, at) !== 'and' || !(day > from.day && day <= 31)) return null;
  const next = context.tokens[at + 2];
  return next && isPlural(next) ? null : { to: { ...from, day }, last: at + 2 };
}

function spanOf(
  context: Context,
  span: { first: number; last: number },
  from: Written,
  to: Notation['to'],
  year: number | null,
): Value | null {
  const whole = (part: Written, y: number): Period | null =>
    exists({ ...part, year: y }) ? dayOf(dayNumber(y, part.month, part.day)) : null;
  const last = to ?? from;
  const end = year === null ? placeMonthDay(context, span, last.month, last.day) : whole(last, to?.year ?? year);
  if (!end) return null;
  if (!to) return { first: end, last: end };
  const endYear = civil(end.day).year;
  const first = whole(from, from.year ?? (from.month > to.month ? endYear - 1 : endYear));
  return first && first.day <= end.day ? { first, last: end } : null;
}
