import { civil, dayNumber, type Period } from '../calendar';
import { type Context, type Found, floor, type Rule, whole, word } from '../context';
import { ORDINALS, STEPS } from '../lexicon';
import { single } from '../values';

export const quarterOf = (year: number, number: number): Period => ({
  unit: 'quarter',
  day: dayNumber(year, number * 3 - 2, 1),
});

/** "third quarter", "the third quarter of 1984", "fiscal third-quarter", "next year's first quarter". */
export const quarterRule: Rule = (context, at) => {
  const hyphen = word(context, at - 1) === '-' ? 1 : 0;
  const number = ORDINALS.get(word(context, at - 1 - hyphen));
  if (number === undefined || isGame(context, at)) return null;
  const low = floor(context);
  let first = at - 1 - hyphen;
  if (word(context, first - 1) === '-' && word(context, first - 2) === 'fiscal') first--;
  if (word(context, first - 1) === 'fiscal' && first - 1 >= low) first--;
  return numbered(context, first, at + 1, number);
};

/** "Q3 2020", or "Q3" alone. */
export const shortQuarterRule: Rule = (context, at) => {
  const match = /^Q([1-4])$/.exec(context.tokens[at]!.text);
  return match && numbered(context, at, at + 1, Number(match[1]));
};

function numbered(context: Context, first: number, last: number, number: number): Found | null {
  const after = yearAfter(context, last);
  if (after) return made(first, after.last, quarterOf(after.year, number), 'quarter-year', 0.95);
  const before = yearBefore(context, first);
  if (before !== null) return made(first, last, quarterOf(before, number), 'quarter-year', 0.9);
  if (context.anchor === null) return null;
  return made(first, last, lastOf(context.anchor, number), 'quarter', 0.75);
}

function made(first: number, last: number, period: Period, rule: string, confidence: number): Found {
  return { first, last, value: single(period), rule, confidence };
}

/** The quarter of that number that ended last, or goes on. */
function lastOf(anchor: number, number: number): Period {
  const { year, month } = civil(anchor);
  return quarterOf(number * 3 - 2 <= month ? year : year - 1, number);
}

/** Quarters of a game are not quarters of a year. */
const GAME = /^(?:touchdowns?|yards?|goals?|rebounds?|halftime|quarterback|game|lead|score[ds]?|penalty)$/;
const NEAR = 12;

function isGame(context: Context, at: number): boolean {
  const to = Math.min(context.to, at + NEAR);
  for (let i = Math.max(context.from, at - NEAR); i < to; i++) if (GAME.test(word(context, i))) return true;
  return false;
}

/** "of 1984", "2019", "of last year" after a quarter. */
function yearAfter(context: Context, at: number): { year: number; last: number } | null {
  const from = word(context, at) === 'of' || word(context, at) === ',' ? at + 1 : at;
  const year = whole(context, from);
  if (year >= 1900 && year <= 2100) return { year, last: from + 1 };
  const step = STEPS.get(word(context, from));
  if (step === undefined || word(context, from + 1) !== 'year' || context.anchor === null) return null;
  return { year: civil(context.anchor).year + step, last: from + 2 };
}

/** "last year's", "1988's" before a quarter. */
function yearBefore(context: Context, first: number): number | null {
  const found = context.found.at(-1);
  if (!found || found.last !== first - 1 || !/^['’]s$/.test(word(context, first - 1))) return null;
  return found.value.first.unit === 'year' ? civil(found.value.first.day).year : null;
}
