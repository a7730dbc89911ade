import { classOf } from '../../../language/wordclass';
import { readCounted } from '../../nouns';
import { at, glued, isCapital, type Scope, word } from '../../scope';
import type { Elsewhere, Memory } from './types';

/** "groups of three", "teams of six": how many of what was counted make one. */
export function groups(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
  const grouped = word(s, first - 1) === 'of' && /^(?:groups|teams|families|crews)$/.test(word(s, first - 2));
  return grouped ? { unit: memory.unit, last, rule: 'groups' } : null;
}

const DETERMINER = /^(?:the|those|these|its|their|his|her|our|my|all|which|whom|them|us|you|that|country|nation)$/;

/** "Six of the murders", "three of the twelve lanes", "five of those", "six of them crew members". */
export function partOf(s: Scope, _first: number, last: number, memory: Memory): Elsewhere | null {
  if (word(s, last) !== 'of') return null;
  const next = word(s, last + 1);
  if (!DETERMINER.test(next) && at(s, last + 1)?.kind !== 'number')
    return isCapital(s, last + 1) ? { unit: null, last, rule: 'of' } : null;
  const pronoun = /^(?:whom|which|them|us|you)$/.test(next);
  let j = last + 2;
  while (
    /^(?:the|those|most|very|same|original|remaining|other|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(
      word(s, j),
    ) ||
    glued(s, j)
  )
    j++;
  const noun = at(s, j) && classOf(at(s, j)!) !== 'auxiliary' ? readCounted(s, j, false) : null;
  if (noun && (!pronoun || noun.first === j)) return { unit: noun.name, last, rule: 'of' };
  return { unit: memory.unit, last, rule: 'of' };
}

/** "200 more", "nine others": as many again of what was counted before. */
export function more(s: Scope, _first: number, last: number, memory: Memory): Elsewhere | null {
  if (word(s, last) !== 'more' && word(s, last) !== 'others') return null;
  const next = at(s, last + 1);
  if (next && /^(?:than|to|of|likely)$/.test(next.lower)) return null;
  return { unit: memory.unit ?? 'people', last: last + 1, rule: 'more' };
}
