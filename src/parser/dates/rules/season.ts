import { civil } from '../calendar';
import { type Context, floor, type Rule, whole, word } from '../context';
import { SEASONS, STEPS } from '../lexicon';
import { monthOf, single, type Value, yearOf } from '../values';
import { softened } from './day';

/** First month of each season in the north, and the month in which it is over. */
const SPANS: Record<string, { from: number; over: number }> = {
  spring: { from: 3, over: 6 },
  summer: { from: 6, over: 9 },
  autumn: { from: 9, over: 12 },
  fall: { from: 9, over: 12 },
  winter: { from: 12, over: 15 },
  season: { from: 1, over: 13 },
};

/** The months of a season that begins in a year ("2012-06/2012-08"); a sports season is known by its year alone. */
function seasonOf(name: string, year: number): Value {
  const { from, over } = SPANS[name]!;
  const last = over - 1;
  return over - from > 3
    ? single(yearOf(year))
    : { first: monthOf(year, from), last: last > 12 ? monthOf(year + 1, last - 12) : monthOf(year, last) };
}

/** "last summer", "this spring", "the winter of 2006", "summer 2019": its months, as in the northern hemisphere. */
export const seasonRule: Rule = (context, at) => {
  const text = word(context, at);
  if (!SEASONS.has(text)) return null;
  const low = floor(context);
  const of = word(context, at + 1) === 'of' ? at + 2 : at + 1;
  const year = whole(context, of);
  if (text !== 'season' && year >= 1500 && year <= 2100) {
    return {
      first: softened(context, at),
      last: of + 1,
      value: seasonOf(text, year),
      rule: 'season-year',
      confidence: 0.9,
    };
  }
  const step = STEPS.get(word(context, at - 1));
  if (step === undefined || context.anchor === null || at - 1 < low || word(context, at - 2) === 'the') return null;
  const value = seasonOf(text, yearFor(context, text, step));
  return { first: softened(context, at - 1), last: at + 1, value, rule: 'season', confidence: 0.75 };
};

function yearFor(context: Context, name: string, step: number): number {
  const { year, month } = civil(context.anchor!);
  const { from, over } = SPANS[name]!;
  if (step === 0) return year;
  if (step < 0) return month >= over ? year : year - 1;
  return month < from ? year : year + 1;
}
