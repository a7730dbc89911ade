import { isPlural } from '../../language/wordclass';
import { type Context, capital, floor, glued, type Rule, whole, word } from '../context';
import { UNITS } from '../lexicon';
import { single, yearOf } from '../values';

const words = (text: string) => new Set(text.split(' '));
/** Words after which a four-digit number is a year, however old. */
const STRONG = words('in since by until till during early late mid circa year fiscal summer winter spring autumn fall');
/** Words after which it most likely is one. */
const WEAK = words('from through before after between around of to and or for with ( [ – — - , ;');
/** Words after which it is part of a name or counts something. */
const NUMBERED = words(
  'no number version flight route highway room model article section resolution page chapter about nearly almost over than least most some only roughly approximately # $ £ € @ bus train zip code',
);
/** Words before which it is a clock time or a measure. */
const MEASURED = words(
  'gmt utc hours hrs bst est edt pst local percent % per m km miles kilometers kilometres metres meters feet tons tonnes people million billion',
);

/** A year in digits: "2014", "in 1868", "the 2007 election", "early 2008", "mid-2019", "the year 2000". */
export const yearRule: Rule = (context, at) => {
  const year = whole(context, at);
  if (word(context, at).length !== 4 || !(year >= 1000 && year <= 2100) || !isYear(context, at, year)) return null;
  const confidence = STRONG.has(word(context, at - 1)) ? 0.95 : 0.85;
  const second = shortSecond(context, at, year);
  const first = opening(context, at);
  if (second)
    return { first, last: at + 3, value: { first: yearOf(year), last: yearOf(second) }, rule: 'years', confidence };
  return { first, last: at + 1, value: single(yearOf(year)), rule: 'year', confidence };
};

/** Whether a four-digit number is a year, by its neighbours. */
function isYear(context: Context, at: number, year: number): boolean {
  const before = word(context, at - 1);
  const after = word(context, at + 1);
  const range = isRange(context, at);
  if (range) return glued(context, at) ? isOpening(context, at) : !/^[#$£€@]$|^no$/.test(before);
  if (spelledRange(context, at, year) && year >= 1500) return !/^[#$£€@]$/.test(before);
  if (NUMBERED.has(before) || MEASURED.has(after) || UNITS.has(after) || isNumbered(context, at)) return false;
  if (glued(context, at) && !isOpening(context, at)) return false;
  if (glued(context, at + 1) && /^[\p{L}\d%/]/u.test(after) && !/^['’]?s$/.test(after)) return false;
  if (after === ':' && glued(context, at + 1) && glued(context, at + 2) && whole(context, at + 2) < 60) return false;
  if (isCompound(context, at + 1)) return false;
  if (/^(?:boeing|airbus)$/.test(before)) return false;
  const counted = isCounted(context, at + 1) && !capital(context, at - 1);
  if (year < 1900 || year > 2060) return old(context, at, year, counted);
  if (STRONG.has(before)) return true;
  return !counted || before === 'the' || before === 'of' || isOpening(context, at);
}

/** Years before 1900 or far ahead need a cue of time, or another year beside them. */
function old(context: Context, at: number, year: number, counted: boolean): boolean {
  const before = word(context, at - 1);
  if (STRONG.has(before)) return !counted || /^[,.;)]?$/.test(word(context, at + 1)) || year >= 1500;
  const last = context.found.at(-1);
  const paired = last?.last === at - 1 && last.rule === 'year';
  if (before === '(') return /^[)\-–—]$/.test(word(context, at + 1));
  if (isOpening(context, at) || before === 'and' || (before === 'to' && paired)) return paired;
  const dates = before === 'to' && /^(?:back|dat(?:es?|ed|ing))$/.test(word(context, at - 2));
  return (dates || /^(?:from|before|after|between|of)$/.test(before)) && !counted;
}

/** "1948 to 1951", "2008 until 2016". */
function spelledRange(context: Context, at: number, year: number): boolean {
  return /^(?:to|until|till|through)$/.test(word(context, at + 1)) && whole(context, at + 2) > year;
}

/** "1980–1987", "2019/20" and "1957-58": a number right after a dash or stroke that can be the later year. */
function isRange(context: Context, at: number): boolean {
  if (!/^[-–—/]$/.test(word(context, at + 1)) || !glued(context, at + 1) || !glued(context, at + 2)) return false;
  const year = whole(context, at);
  const next = whole(context, at + 2);
  if (year < 1500 || /^[-–—/]$/.test(word(context, at + 3))) return false;
  const digits = word(context, at + 2).length;
  return (
    (digits === 4 && next > year && next <= 2100) ||
    (digits === 2 && next > year % 100) ||
    (digits === 2 && year % 100 === 99)
  );
}

/** The later year of "2019/20" and "1957-58". */
function shortSecond(context: Context, at: number, year: number): number | null {
  if (!isRange(context, at) || word(context, at + 2).length !== 2) return null;
  const next = year - (year % 100) + whole(context, at + 2);
  return next > year ? next : next + 100;
}

/** "No. 1430/2019": the stroke after a number of a file. */
function isNumbered(context: Context, at: number): boolean {
  return word(context, at - 1) === '.' && word(context, at - 2) === 'no';
}

/** "2019-nCoV", "2000-page": a hyphen to a word that is no plain lower-case one, or that is counted. */
function isCompound(context: Context, at: number): boolean {
  if (word(context, at) !== '-' || !glued(context, at) || !glued(context, at + 1)) return false;
  const next = context.tokens[at + 1]!;
  return (
    next.text !== next.lower ||
    /^(?:page|seat|member|strong|mile|metre|meter|foot|acre|km|year|day)s?$/.test(next.lower)
  );
}

/** A plural noun, or a capitalised or long word and then one, right after the number: it counts them. */
function isCounted(context: Context, at: number): boolean {
  const token = context.tokens[at];
  return token !== undefined && at < context.to && token.kind === 'word' && !capital(context, at) && isPlural(token);
}

/** A number that touches its left neighbour is a year only after a bracket, a quotation mark or a dash of a range. */
function isOpening(context: Context, at: number): boolean {
  const before = word(context, at - 1);
  if (!glued(context, at)) return WEAK.has(before) && /^[([–—-]$/.test(before);
  if (/^[([–—"“‘]$/.test(before)) return true;
  return before === '-' && /^(?:mid|early|late|pre|post|(?:1\d|20)\d\d|[a-z]{4,})$/.test(word(context, at - 2));
}

/** "early", "late", "mid-" and "the year" stand inside the span. */
function opening(context: Context, at: number): number {
  const low = floor(context);
  const before = word(context, at - 1);
  if (at - 2 >= low && before === '-' && /^(?:mid|early|late)$/.test(word(context, at - 2))) return at - 2;
  if (at - 1 >= low && /^(?:early|late|mid|fiscal)$/.test(before)) return at - 1;
  if (before === 'year' && at - 1 >= low) return word(context, at - 2) === 'the' && at - 2 >= low ? at - 2 : at - 1;
  return at;
}
