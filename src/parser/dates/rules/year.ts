import { type Context, capital, floor, glued, type Rule, whole, word } from '../context';
import { UNITS } from '../lexicon';
import { single, yearOf } from '../values';

const words = (text: string) => new Set(text.split(' '));
/** Words after which a four-digit number is a year, however old. */
const TEMPORAL = words(
  'in since by until till from during through before after early late mid between circa year fiscal around of to and spring summer autumn fall winter ( – -',
);
const STRONG = words('in since by until till during early late mid circa year fiscal summer winter spring autumn fall');
/** Words after which it is a name or a number of something. */
const NUMBERED = words(
  'no number version flight route highway room model article section resolution page chapter about nearly almost over than least some only # $ £ € @ windows office',
);
const MEASURED = words(
  'gmt utc hours hrs bst est percent % per m km miles metres meters feet tons tonnes people troops soldiers votes jobs dollars euros pounds points seats members times',
);

/** A year in digits: "2014", "in 1868", "the 2007 election", "early 2008", "mid-2019", "the year 2000". */
export const yearRule: Rule = (context, at) => {
  const year = whole(context, at);
  if (Number.isNaN(year) || word(context, at).length !== 4 || year < 1000 || year > 2100) return null;
  if (!isYear(context, at, year)) return null;
  const first = opening(context, at);
  return {
    first,
    last: at + 1,
    value: single(yearOf(year)),
    rule: 'year',
    confidence: STRONG.has(word(context, at - 1)) ? 0.95 : 0.85,
  };
};

/** Whether a four-digit number is a year, by its neighbours. */
export function isYear(context: Context, at: number, year: number): boolean {
  const before = word(context, at - 1);
  const after = word(context, at + 1);
  if (NUMBERED.has(before) || MEASURED.has(after) || UNITS.has(after)) return false;
  if (glued(context, at) && !isOpening(context, at)) return false;
  if (glued(context, at + 1) && /^[a-z\d:%/]/.test(after) && after !== 's') return after === '/';
  if (year < 1900 || year > 2060) return STRONG.has(before) || (TEMPORAL.has(before) && year < 1900 && year >= 1200);
  if (TEMPORAL.has(before)) return true;
  return !(plural(context, at + 1) && !['the', 'a', ','].includes(before) && !capital(context, at - 1));
}

function plural(context: Context, at: number): boolean {
  const text = word(context, at);
  return text.length > 4 && text.endsWith('s') && !capital(context, at);
}

/** A number that touches its left neighbour is a year only after a bracket, a dash of a range, "mid-" or an apostrophe. */
function isOpening(context: Context, at: number): boolean {
  const before = word(context, at - 1);
  if (
    before === '(' ||
    before === '[' ||
    before === '/' ||
    before === '"' ||
    before === '“' ||
    before === '–' ||
    before === '—'
  )
    return true;
  return before === '-' && /^(?:mid|early|late|pre|post|\d{4}|[a-z]+)$/.test(word(context, at - 2));
}

/** "early", "late", "mid-" and "the year" stand inside the span. */
function opening(context: Context, at: number): number {
  const low = floor(context);
  const before = word(context, at - 1);
  if (at - 2 >= low && before === '-' && word(context, at - 2) === 'mid') return at - 2;
  if (at - 1 >= low && /^(?:early|late|mid)$/.test(before)) return at - 1;
  if (before === 'year' && at - 1 >= low) return word(context, at - 2) === 'the' && at - 2 >= low ? at - 2 : at - 1;
  return at;
}
