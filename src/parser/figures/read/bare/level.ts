import { readCounted } from '../../nouns';
import { at, type Scope, slice, word } from '../../scope';
import type { Elsewhere, Memory } from './types';

const REACH =
  /^(?:to|at|was|is|reached|reaching|exceeded|exceed|exceeding|hit|totaled|totalled|topped|passed|surpassed|of|stands|stood|were|are|by|than|least|over|about|nearly)$/;

/** "the number of cases rose to 58", "the death toll reached 40": the noun stands before the verb. */
export function reached(s: Scope, first: number, last: number): Elsewhere | null {
  if (!REACH.test(word(s, first - 1))) return null;
  for (let k = first - 2; k >= Math.max(s.first, first - 14); k--) {
    const text = word(s, k);
    if (text === 'magnitude') return { unit: text, last, rule: 'magnitude' };
    if (text === 'toll' || text === 'tolls')
      return { unit: word(s, k - 1) === 'death' ? 'deaths' : 'people', last, rule: 'toll' };
    if ((text === 'number' || text === 'total') && word(s, k + 1) === 'of') {
      const skip = /^(?:the|its|their|his|new|daily)$/.test(word(s, k + 2)) ? 3 : 2;
      const noun = readCounted(s, k + skip, false);
      if (noun && noun.last <= first - 1) return { unit: slice(s, noun.first, noun.last), last, rule: 'number' };
    }
  }
  return null;
}

/** "compared with 63", "up from 90 million", "including 1.5 million": the same thing as the number before. */
export function alike(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
  const before = word(s, first - 1);
  const compared =
    /^(?:with|to|from)$/.test(before) &&
    /^(?:compared|up|down|dropped|fell|rose|increase|decrease)$/.test(word(s, first - 2));
  const next = at(s, last);
  const free =
    !next ||
    next.kind === 'punct' ||
    /^(?:in|on|during|a|the|last|of|for|at|now|today|this|earlier|years?|months?|people)$/.test(next.lower);
  if (!free) return null;
  if (compared || (before === 'including' && memory.unit)) return { unit: memory.unit, last, rule: 'alike' };
  return null;
}
