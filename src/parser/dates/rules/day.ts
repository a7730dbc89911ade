import { type Context, capital, floor, type Rule, word } from '../context';
import { DAY_PARTS, DAYS } from '../lexicon';
import { today } from '../today';
import { dayOf, single } from '../values';

/** "yesterday", "early yesterday morning", "today", "tomorrow night", "the day before yesterday". */
export const dayRule: Rule = (context, at) => {
  const step = DAYS.get(word(context, at));
  const now = today(context);
  if (step === undefined || now === null || isName(context, at)) return null;
  const last = DAY_PARTS.has(word(context, at + 1)) ? at + 2 : at + 1;
  const across = dayAcross(context, at);
  if (across !== 0) {
    const first = word(context, at - 3) === 'the' ? at - 3 : at - 2;
    return { first, last, value: single(dayOf(now + step + across)), rule: 'day-across', confidence: 0.9 };
  }
  return {
    first: softened(context, at),
    last,
    value: single(dayOf(now + step)),
    rule: 'day',
    confidence: 0.92,
  };
};

/** "USA Today" and other names that end with the word. */
function isName(context: Context, at: number): boolean {
  return capital(context, at) && capital(context, at - 1);
}

function dayAcross(context: Context, at: number): number {
  if (word(context, at - 2) !== 'day' || at - 2 < floor(context)) return 0;
  const between = word(context, at - 1);
  return between === 'before' ? -1 : between === 'after' ? 1 : 0;
}

/** Takes "early", "late", "earlier", "later", "very early" before a day into the span. */
export function softened(context: Context, at: number): number {
  const low = floor(context);
  let first = at;
  if (first > low && /^(?:early|late|earlier|later|mid)$/.test(word(context, first - 1))) {
    first--;
    if (first > low && word(context, first - 1) === 'very') first--;
  }
  return first;
}

/** "last night", "this morning", "this evening": parts of the day of writing or the day before. */
export const dayPartRule: Rule = (context, at) => {
  const now = today(context);
  const before = word(context, at - 1);
  const step = before === 'this' ? 0 : before === 'last' && word(context, at) === 'night' ? -1 : null;
  if (step === null || now === null || at - 1 < floor(context)) return null;
  const value = single(dayOf(now + step));
  return { first: softened(context, at - 1), last: at + 1, value, rule: 'day-part', confidence: 0.9 };
};
