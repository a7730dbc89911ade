import { at, isNumber, type Scope, word } from '../scope';

const TIME =
  /^(?:quarter|year|month|week|day|season|today|yesterday|morning|afternoon|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|period|half)s?$/;

/** Whether a word names a time, so that a phrase with it tells when and not what. */
export const isTime = (text: string): boolean => TIME.test(text);

/** "revenue in the quarter": a phrase of time at the end is not part of what is counted. */
export function beforeTime(s: Scope, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && isNumber(s, end - 1) && at(s, end - 1)!.spaced && /^[12]\d{3}$/.test(word(s, end - 1)))
    end--;
  if (end === last && !TIME.test(word(s, last - 1))) return last;
  for (let k = end; k > first && k > last - 6; k--)
    if (/^(?:in|on|for|during|over|of)$/.test(word(s, k)) && word(s, k) !== 'of') return k;
  return last;
}
