import { civil, periodAt, shift } from '../calendar';
import { type Context, type Found, floor, focus, type Rule, whole, word } from '../context';
import { single, type Value } from '../values';
import { quarterOf } from './quarter';

/** Reports of earnings speak of one quarter and of the same one a year before; it is named once and then pointed at. */
export const quarterFocus = (context: Context): Found | null => focus(context, ['quarter'], 400);

/** "the latest quarter" and "the quarter" once a quarter was named. */
export const periodRule: Rule = (context, at) => {
  const base = quarterFocus(context);
  if (!base || at - 1 < floor(context)) return null;
  const before = word(context, at - 1);
  if (before === 'latest' || before === 'recent') return pointed(at - 1, at + 1, base.value);
  return before === 'the' && word(context, at) === 'quarter' ? pointed(at, at + 1, base.value) : null;
};

/** "the 1988 period": the same quarter in another year. Tried at the number. */
export const yearPeriodRule: Rule = (context, at) => {
  const year = whole(context, at);
  if (!(year >= 1900 && year <= 2100) || !/^(?:period|quarter)$/.test(word(context, at + 1))) return null;
  const base = quarterFocus(context);
  const month = base && civil(base.value.first.day).month;
  return month ? pointed(at, at + 2, single(quarterOf(year, (month + 2) / 3))) : null;
};

/** "year-earlier", "year-ago" with or without the quarter or period after it. */
export const yearEarlierRule: Rule = (context, at) => {
  if (word(context, at - 1) !== '-' || word(context, at - 2) !== 'year' || at - 2 < floor(context)) return null;
  if (context.anchor === null) return null;
  const base = quarterFocus(context);
  const last = /^(?:quarter|period)$/.test(word(context, at + 1)) ? at + 2 : at + 1;
  const value = base ? single(shift(base.value.first, -4)) : single(shift(periodAt('year', context.anchor), -1));
  return pointed(at - 2, last, value);
};

function pointed(first: number, last: number, value: Value): Found {
  return { first, last, value, rule: 'quarter-pointed', confidence: 0.65 };
}
