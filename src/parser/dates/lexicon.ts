import type { Unit } from './calendar';

/** Rows of "word word …" to one value each, as a map. */
function table<T>(rows: Iterable<[string, T]>): Map<string, T> {
  const map = new Map<string, T>();
  for (const [words, value] of rows) for (const word of words.split(' ')) map.set(word, value);
  return map;
}

/** Month names and their abbreviations, 1 to 12. */
export const MONTHS = table<number>([
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sept sep', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
]);
/** Month names that are names of people, verbs or places too: they need a cue of time beside them. */
export const WEAK_MONTHS = new Set(['march', 'may', 'april', 'june', 'august', 'jan', 'mar', 'jun', 'sep', 'dec']);

/** Full weekday names, Monday 0. */
export const WEEKDAYS = table<number>([
  ['monday', 0],
  ['tuesday', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6],
]);
/** Abbreviated weekdays: only with a dot or beside a date ("Sun" and "Mon" are newspapers and people). */
export const SHORT_WEEKDAYS = table<number>([
  ['mon', 0],
  ['tue tues', 1],
  ['wed weds', 2],
  ['thu thur thurs', 3],
  ['fri', 4],
  ['sat', 5],
  ['sun', 6],
]);

export const UNITS = table<Unit>([
  ['day days', 'day'],
  ['week weeks', 'week'],
  ['month months', 'month'],
  ['quarter quarters', 'quarter'],
  ['year years', 'year'],
  ['decade decades', 'decade'],
  ['century centuries', 'century'],
]);
export const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter', 'season']);
export const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'midday', 'noon', 'dawn']);

/** Deictic words and how many days they lie from the day of writing. */
export const DAYS = table<number>([
  ['today tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Which way "last", "next" and their like count. */
export const STEPS = table<number>([
  ['last past previous preceding prior', -1],
  ['this current', 0],
  ['next coming following upcoming', 1],
]);

export const NUMBERS = table<number>([
  ['a an one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);
export const TENS = table<number>([
  ['twenty twenties', 20],
  ['thirty thirties', 30],
  ['forty forties', 40],
  ['fifty fifties', 50],
  ['sixty sixties', 60],
  ['seventy seventies', 70],
  ['eighty eighties', 80],
  ['ninety nineties', 90],
]);
export const ORDINALS = table<number>([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);
const CENTURY_WORDS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
/** "nineteenth" to 19; "twenty-first" is put together where it is read. */
export const CENTURIES = table<number>(
  CENTURY_WORDS.split(' ').map((word, index): [string, number] => [word, index + 10]),
);
/** Words that soften a number before "ago" and belong to the expression. */
export const ABOUT = new Set(
  'about around almost nearly over some roughly approximately just only exactly barely'.split(' '),
);
/** Part of a period that keeps the period's own value ("early 2008", "late August"). */
export const PART_OF = new Set(['early', 'late', 'earlier', 'later', 'mid']);
