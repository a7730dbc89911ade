import { type Context, capital, type Rule, word } from '../context';
import { HOLIDAYS } from '../holidays';
import { placeYearly } from '../place';
import { dayOf, single } from '../values';
import { yearAfter } from './month';

/** "Christmas Eve", "Election Day", "the Fourth of July", with or without a year. */
export const holidayRule: Rule = (context, at) => {
  if (!capital(context, at)) return null;
  const named = nameAt(context, at);
  if (!named) return null;
  const given = yearAfter(context, named.last);
  if (given) return found(at, given.last, named.day(given.year), 0.95);
  if (context.anchor === null) return null;
  const period = placeYearly(context, { first: at, last: named.last }, named.day);
  return period && found(at, named.last, period.day, 0.75);
};

function nameAt(context: Context, at: number) {
  let name = word(context, at);
  for (let i = at + 1; i < at + 4; i++) {
    name += ` ${word(context, i)}`;
    const day = HOLIDAYS.get(name);
    if (day) return { day, last: i + 1 };
  }
  return null;
}

const found = (first: number, last: number, day: number, confidence: number) => ({
  first,
  last,
  value: single(dayOf(day)),
  rule: 'holiday',
  confidence,
});
