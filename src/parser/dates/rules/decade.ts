import { dayNumber } from '../calendar';
import { type Context, floor, glued, type Rule, whole, word } from '../context';
import { CENTURIES, ORDINALS, TENS } from '../lexicon';
import { end, single } from '../values';

const decadeOf = (year: number) => single({ unit: 'decade' as const, day: dayNumber(year, 1, 1) });
const centuryOf = (year: number) => single({ unit: 'century' as const, day: dayNumber(year, 1, 1) });

/** "1990s", "the 1800s" (a century), "late '70s". */
export const decadeRule: Rule = (context, at) => {
  const to =
    word(context, at + 1) === 's' && glued(context, at + 1)
      ? at + 2
      : word(context, at + 1) === "'s" || word(context, at + 1) === '’s'
        ? at + 2
        : 0;
  if (to === 0) return null;
  const year = whole(context, at);
  const long = word(context, at).length === 4 && year >= 1000 && year <= 2100 && year % 10 === 0;
  const short =
    word(context, at).length === 2 && year % 10 === 0 && /^['’‘]$/.test(word(context, at - 1)) && glued(context, at);
  if (!long && !short) return null;
  const value = long ? (year % 100 === 0 && year < 2000 ? centuryOf(year) : decadeOf(year)) : decadeOf(1900 + year);
  return { first: opening(context, short ? at - 1 : at), last: to, value, rule: 'decade', confidence: 0.92 };
};

/** "the nineties", "the late seventies". */
export const decadeWordRule: Rule = (context, at) => {
  const text = word(context, at);
  const tens = TENS.get(text);
  if (!text.endsWith('ties') || tens === undefined) return null;
  const first = opening(context, at);
  if (!/^(?:the|of)$/.test(word(context, first)) && !/^(?:the)$/.test(word(context, first - 1))) return null;
  return { first: at, last: at + 1, value: decadeOf(1900 + tens), rule: 'decade-word', confidence: 0.8 };
};

/** "20th century", "the nineteenth century"; the running century places nothing and is left alone. */
export const centuryRule: Rule = (context, at) => {
  let number = Number.NaN;
  let first = at;
  if (/^(?:st|nd|rd|th)$/.test(word(context, at - 1))) {
    number = whole(context, at - 2, 2);
    first = at - 2;
  } else if (CENTURIES.has(word(context, at - 1))) {
    number = CENTURIES.get(word(context, at - 1))!;
    first = at - 1;
  } else if (word(context, at - 2) === '-' && word(context, at - 3) === 'twenty') {
    number = 20 + (ORDINALS.get(word(context, at - 1)) ?? Number.NaN);
    first = at - 3;
  }
  if (!(number >= 5 && number <= 22) || first < floor(context)) return null;
  const value = centuryOf((number - 1) * 100);
  if (context.anchor !== null && end(value) >= context.anchor) return null;
  return { first, last: at + 1, value, rule: 'century', confidence: 0.85 };
};

function opening(context: Context, at: number): number {
  const low = floor(context);
  const part = word(context, at - 1) === '-' ? at - 2 : at - 1;
  return part >= low && /^(?:early|late|mid)$/.test(word(context, part)) ? part : at;
}
