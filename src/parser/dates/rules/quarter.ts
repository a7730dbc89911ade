import { civil, dayNumber, type Period, periodAt, shift } from '../calendar';
import { type Context, type Found, floor, focus, type Rule, whole, word } from '../context';
import { ORDINALS, STEPS } from '../lexicon';
import { single } from '../values';

const quarterOf = (year: number, number: number): Period => ({
  unit: 'quarter',
  day: dayNumber(year, number * 3 - 2, 1),
});

/** "third quarter", "the third quarter of 1984", "third-quarter", "next year's first quarter", "the year-earlier quarter". */
export const quarterRule: Rule = (context, at) => {
  const hyphen = word(context, at - 1) === '-' ? 1 : 0;
  const number = ORDINALS.get(word(context, at - 1 - hyphen));
  if (number === undefined || context.anchor === null || isGame(context, at)) return null;
  const low = floor(context);
  let first = at - 1 - hyphen;
  if (/^fiscal$/.test(word(context, first - 1)) && first - 1 >= low) first--;
  const after = yearNear(context, at + 1);
  if (after) return made(first, after.last, quarterOf(after.year, number), 'quarter-year', 0.95);
  const ended = lastOf(context.anchor, number);
  return made(first, at + 1, ended, 'quarter', 0.75);
};

function made(first: number, last: number, period: Period, rule: string, confidence: number): Found {
  return { first, last, value: single(period), rule, confidence };
}

/** The quarter of that number that ended last, or goes on. */
function lastOf(anchor: number, number: number): Period {
  const { year, month } = civil(anchor);
  return quarterOf(number * 3 - 2 <= month ? year : year - 1, number);
}

/** Quarters of a game are not quarters of a year. */
const GAME = /^(?:touchdown|touchdowns|yard|yards|goal|goals|rebounds|halftime|quarterback|points|game|pass|lead)$/;
function isGame(context: Context, at: number): boolean {
  for (let i = Math.max(context.from, at - 12); i < Math.min(context.to, at + 12); i++)
    if (GAME.test(word(context, i))) return true;
  return false;
}

function yearNear(context: Context, at: number): { year: number; last: number } | null {
  const from = word(context, at) === 'of' || word(context, at) === ',' ? at + 1 : at;
  const year = whole(context, from);
  if (year >= 1900 && year <= 2100) return { year, last: from + 1 };
  const step = STEPS.get(word(context, from));
  if (step === undefined || word(context, from + 1) !== 'year') return null;
  return { year: civil(context.anchor!).year + step, last: from + 2 };
}

/** "the latest quarter", "the quarter" after one was named, "the year-earlier period". */
export const periodRule: Rule = (context, at) => {
  if (context.anchor === null) return null;
  const base = focus(context, ['quarter'], 200);
  const before = word(context, at - 1);
  if (/^(?:earlier|ago)$/.test(before) && word(context, at - 2) === '-' && word(context, at - 3) === 'year') {
    if (!base) return null;
    return made(at - 3, at + 1, shift(base.value.first, -4), 'year-earlier', 0.7);
  }
  if (word(context, at) !== 'quarter') return null;
  if (before === 'latest' && at - 1 >= floor(context)) {
    const value = base?.value.first ?? shift(periodAt('quarter', context.anchor), -1);
    return made(at - 1, at + 1, value, 'latest-quarter', 0.7);
  }
  return before === 'the' && base ? made(at, at + 1, base.value.first, 'the-quarter', 0.6) : null;
};

/** Q3 2020, or Q3 alone. */
export const shortQuarterRule: Rule = (context, at) => {
  const match = /^q([1-4])$/.exec(word(context, at));
  if (!match || context.tokens[at]!.text[0] !== 'Q' || context.anchor === null) return null;
  const number = Number(match[1]);
  const after = yearNear(context, at + 1);
  return after
    ? made(at, after.last, quarterOf(after.year, number), 'quarter-year', 0.95)
    : made(at, at + 1, lastOf(context.anchor, number), 'quarter', 0.75);
};
