import { civil } from '../calendar';
import { type Context, capital, floor, type Rule, whole, word } from '../context';
import { MONTHS, STEPS, WEAK_MONTHS } from '../lexicon';
import { placeMonth } from '../place';
import { monthOf, single } from '../values';
import { readSpoken } from './spoken';

const words = (text: string) => new Set(text.split(' '));
const CUE = words(
  'in since until till last next this past early late mid during through by before after from between coming previous following',
);
const PART = /^(?:end|beginning|start|middle|month|week|weekend|half|much|most|rest|all|days|part|parts)$/;
const WEAK_BAD = words('by before after from');

/** "March", "March 2018", "August of this year", "late last July", "mid-August", "next January". */
export const monthRule: Rule = (context, at) => {
  const month = MONTHS.get(word(context, at));
  if (month === undefined || !isMonth(context, at)) return null;
  let last = at + 1;
  if (word(context, last) === '.' && word(context, at).length <= 4) last++;
  const year = yearAfter(context, last);
  const lead = leading(context, at);
  if (year)
    return {
      first: lead.first,
      last: year.last,
      value: single(monthOf(year.year, month)),
      rule: 'month-year',
      confidence: 0.97,
    };
  if (context.anchor === null) return null;
  const dotted = last > at + 1 && !monthAbbreviation(context, at) ? at + 1 : last;
  if (lead.step !== null) {
    const value = single(monthOf(steppedYear(context.anchor, month, lead.step), month));
    return { first: lead.first, last: dotted, value, rule: 'month-step', confidence: 0.88 };
  }
  const period = placeMonth(context, { first: lead.first, last: dotted }, month);
  return period && { first: lead.first, last: dotted, value: single(period), rule: 'month', confidence: 0.8 };
};

const monthAbbreviation = (context: Context, at: number) =>
  word(context, at).length <= 4 &&
  word(context, at) !== 'may' &&
  word(context, at) !== 'june' &&
  word(context, at) !== 'july';

function isMonth(context: Context, at: number): boolean {
  if (!capital(context, at)) return false;
  const text = word(context, at);
  const before = word(context, at - 1);
  const mid = before === '-' && word(context, at - 2) === 'mid';
  if (yearAfter(context, at + 1) || mid) return true;
  if (capital(context, at + 1) && !CUE.has(before)) return false;
  if (!WEAK_MONTHS.has(text)) return !(capital(context, at - 1) && at - 1 > context.from);
  if (before === 'of') return PART.test(word(context, at - 2));
  if (before === 'to' || before === 'entered') return /^(?:march|august)$/.test(text) && !capital(context, at + 1);
  return CUE.has(before) && !(WEAK_BAD.has(before) && (word(context, at + 1) === "'s" || capital(context, at + 1)));
}

/** "2018", ", 2018", "of 2016", "last year", "of this year" after a month. */
export function yearAfter(context: Context, at: number): { year: number; last: number } | null {
  const from = word(context, at) === ',' || word(context, at) === 'of' || word(context, at) === '.' ? at + 1 : at;
  const year = whole(context, from);
  if (year >= 1000 && year <= 2100 && word(context, from).length === 4) return { year, last: from + 1 };
  const spoken = readSpoken(context, from);
  if (spoken) return spoken;
  const step = STEPS.get(word(context, from));
  if (step === undefined || word(context, from + 1) !== 'year' || context.anchor === null) return null;
  return { year: civil(context.anchor).year + step, last: from + 2 };
}

/** "last", "this past", "next", "late", "mid-" before a month. */
function leading(context: Context, at: number): { first: number; step: string | null } {
  const low = floor(context);
  let first = at;
  let step: string | null = null;
  if (first - 1 >= low && STEPS.has(word(context, first - 1))) {
    step = word(context, --first);
    if (first - 1 >= low && word(context, first - 1) === 'this') first--;
  }
  if (first - 2 >= low && word(context, first - 1) === '-' && /^(?:mid|late|early)$/.test(word(context, first - 2)))
    return { first: first - 2, step };
  if (first - 1 >= low && /^(?:mid|late|early)$/.test(word(context, first - 1))) first--;
  return { first, step };
}

/** "last October" is the latest one that is over, "next January" the first that has not begun, "this March" this year's. */
function steppedYear(anchor: number, month: number, step: string): number {
  const now = civil(anchor);
  const way = STEPS.get(step)!;
  if (way < 0) return month < now.month ? now.year : now.year - 1;
  if (way > 0) return month > now.month ? now.year : now.year + 1;
  return now.year;
}
