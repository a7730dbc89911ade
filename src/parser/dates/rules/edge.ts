import { civil, lastDay, periodAt, weekday } from '../calendar';
import { type Context, type Found, floor, word } from '../context';
import { ORDINALS } from '../lexicon';
import { monthOf, single, unitOf, type Value, weekend } from '../values';

/**
 * Takes "the end of", "the first half of", "the last weekend of", "the week of" before a date into it: "the end of the
 * year" is its last month, the beginning or end of a month is that month.
 */
export function edge(context: Context, found: Found): Found {
  const unit = unitOf(found.value);
  const low = floor(context);
  const what = word(context, found.first - 2);
  if (!unit || word(context, found.first - 1) !== 'of' || found.first - 2 < low) return found;
  const which = found.first - 3 >= low ? word(context, found.first - 3) : '';
  const number = which === 'last' || which === 'final' ? -1 : (ORDINALS.get(which) ?? 0);
  const value = readers[unit]?.(found.value, what, number);
  if (!value) return found;
  let first = found.first - (number === 0 ? 2 : 3);
  if (word(context, first - 1) === 'the' && first - 1 >= low) first--;
  return { ...found, first, value, rule: `${found.rule}-edge` };
}

const readers: Record<string, (value: Value, what: string, number: number) => Value | null> = {
  year: ofYear,
  month: ofMonth,
  day: (value, what) => (what === 'week' ? single(periodAt('week', value.first.day)) : null),
};

function ofYear({ first }: Value, what: string, number: number): Value | null {
  const { year } = civil(first.day);
  if (what === 'end') return single(monthOf(year, 12));
  if (what === 'beginning' || what === 'start') return single(monthOf(year, 1));
  if (what !== 'half' || (number !== 1 && number !== 2 && number !== -1)) return null;
  return { first: monthOf(year, number === 1 ? 1 : 7), last: monthOf(year, number === 1 ? 6 : 12) };
}

function ofMonth(value: Value, what: string, number: number): Value | null {
  if (/^(?:end|beginning|start|middle)$/.test(what)) return value;
  if (number === 0 || (what !== 'week' && what !== 'weekend')) return null;
  const day = number > 0 ? value.first.day + 7 * (number - 1) : lastDay(value.last) - 6;
  return what === 'week' ? single(periodAt('week', day + 3)) : weekend(day + ((5 - weekday(day) + 7) % 7));
}
