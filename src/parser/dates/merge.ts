import { type Period, shift } from './calendar';
import { type Context, type Found, word } from './context';
import { end, start, unitOf } from './values';

/** Rules whose dates may be said again more exactly right after. */
const ROUGH = new Set(['weekday', 'weekday-step', 'day', 'day-part', 'relative']);
const JOINS = /^(?:to|-|–|—|through|until|till)$/;

/** Two neighbouring expressions that are one: "Sunday night (March 4)", "2012 to 2019", "between July 2003 and May 2004". */
export function merged(context: Context, a: Found, b: Found): Found | null {
  if (b.first - a.last > 3) return null;
  const gap: string[] = [];
  for (let i = a.last; i < b.first; i++) gap.push(word(context, i));
  return range(context, a, b, gap) ?? yearOfQuarter(a, b, gap) ?? same(context, a, b, gap);
}

function range(context: Context, a: Found, b: Found, gap: string[]): Found | null {
  if (gap.length === 2 && gap[0] === 'through' && gap[1] === 'to') gap.shift();
  if (gap.length !== 1) return null;
  const between = gap[0] === 'and' && word(context, a.first - 1) === 'between';
  if (!between && !JOINS.test(gap[0]!)) return null;
  const unit = unitOf(a.value);
  if (unit === null || unit !== unitOf(b.value)) return null;
  const last = a.rule === 'weekday' && b.rule === 'weekday' ? weekdayAfter(a.value.first, b.value.last) : b.value.last;
  if (end(a.value) >= last.day) return null;
  const value = { first: a.value.first, last };
  return { first: a.first, last: b.last, value, rule: 'range', confidence: Math.min(a.confidence, b.confidence) };
}

/** In "Wednesday through Friday" the second day follows the first. */
function weekdayAfter(first: Period, second: Period): Period {
  return second.day > first.day ? second : shift(second, 7);
}

/** "next year's first quarter". */
function yearOfQuarter(a: Found, b: Found, gap: string[]): Found | null {
  if (!/^['’]s(?: fiscal)?$/.test(gap.join(' ')) || unitOf(a.value) !== 'year' || unitOf(b.value) !== 'quarter')
    return null;
  return { ...b, first: a.first };
}

/** A rough date and the exact one that says the same: the exact one counts. */
function same(context: Context, a: Found, b: Found, gap: string[]): Found | null {
  const text = gap.join(' ');
  const bracket = text === '(' || text === '[';
  if (!bracket && text !== '' && text !== ',' && text !== 'on' && text !== ', on') return null;
  const unit = unitOf(a.value);
  if (!ROUGH.has(a.rule) || unitOf(b.value) !== 'day' || start(b.value) < start(a.value) - 7) return null;
  if (unit !== 'day' && !bracket && text !== '' && text !== 'on') return null;
  if (unit === 'year' && (text !== '' || b.rule !== 'explicit')) return null;
  if (text === '' && b.rule !== 'explicit' && unit === 'day') return null;
  const closing = bracket && /^[)\]]$/.test(word(context, b.last)) ? 1 : 0;
  return { first: a.first, last: b.last + closing, value: b.value, rule: 'same-day', confidence: b.confidence };
}
