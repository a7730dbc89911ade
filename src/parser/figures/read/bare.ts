import { classOf, isPlural } from '../../language/wordclass';
import { readCounted } from '../nouns';
import { at, glued, isCapital, type Scope, slice, word } from '../scope';

/** What numbers without a noun of their own may stand for: the unit counted last, in text order. */
export interface Memory {
  unit: string | null;
}

/** The noun that a bare number stands for; `unit` null when the text does not say. */
export interface Elsewhere {
  unit: string | null;
  /** Token after the words that belong to the number's span ("200 more"). */
  last: number;
  rule: string;
}

type Finder = (s: Scope, first: number, last: number, memory: Memory) => Elsewhere | null;

/** Where the noun of a bare number may stand, most certain first. */
const FINDERS: Finder[] = [partOf, groups, more, victims, subject, reached, alike];

/** Finds the noun of a number that has none after it; null when nothing shows that it counts something. */
export function findElsewhere(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
  for (const find of FINDERS) {
    const found = find(s, first, last, memory);
    if (found) return found;
  }
  return null;
}

/** "groups of three", "teams of six": how many of what was counted make one. */
function groups(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
  const grouped = word(s, first - 1) === 'of' && /^(?:groups|teams|families|crews)$/.test(word(s, first - 2));
  return grouped ? { unit: memory.unit, last, rule: 'groups' } : null;
}

const DETERMINER = /^(?:the|those|these|its|their|his|her|our|my|all|which|whom|them|us|you|that|country|nation)$/;

/** "Six of the murders", "three of the twelve lanes", "five of those", "six of them crew members". */
function partOf(s: Scope, _first: number, last: number, memory: Memory): Elsewhere | null {
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
function more(s: Scope, _first: number, last: number, memory: Memory): Elsewhere | null {
  if (word(s, last) !== 'more' && word(s, last) !== 'others') return null;
  const next = at(s, last + 1);
  if (next && /^(?:than|to|of|likely)$/.test(next.lower)) return null;
  return { unit: memory.unit ?? 'people', last: last + 1, rule: 'more' };
}

const HARM =
  /^(?:kill|wound|injur|hurt|arrest|detain|rescu|evacuat|displac|hospitali|infect|shoot|shot|behead|execut|employ|behind|leav|left|claim|sav)(?:ed|ing|s|es|e|d)?$/;
const STATE =
  /^(?:killed|wounded|injured|hurt|dead|missing|arrested|detained|rescued|evacuated|hospitalized|hospitalised|homeless|displaced|infected|trapped|stranded)$/;

/** "killing 107 and wounding 238", "238 were killed", "58 dead": the harmed are people. */
function victims(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
  let before = first - 1;
  while (/^(?:another|some|at|least|about|around|more|than|over|nearly|almost|the|all|up|to)$/.test(word(s, before)))
    before--;
  const verb = word(s, before);
  const next = at(s, last);
  const free =
    !next ||
    next.kind === 'punct' ||
    next.kind === 'mark' ||
    /^(?:and|in|on|at|or|when|by|after|during|while|with|near|as|people|dead|since|from|injured|wounded|others?|so|across|to|-)$/.test(
      next.lower,
    );
  if (HARM.test(verb) && free) return { unit: people(memory), last, rule: 'victims' };
  const aux = /^(?:was|were|are|have|had|has|is|remain|remained|went)$/.test(word(s, last));
  let j = aux ? last + 1 : last;
  while (
    /^(?:been|also|already|being|still|seriously|critically|badly|reported|confirmed|reportedly|later|feared|left)$/.test(
      word(s, j),
    )
  )
    j++;
  if (/^(?:died|perished|drowned)$/.test(word(s, j))) return { unit: people(memory), last, rule: 'victims' };
  return STATE.test(word(s, j)) && word(s, j + 1) !== 'of' ? { unit: people(memory), last, rule: 'victims' } : null;
}

const PEOPLE =
  /(?:people|men|women|children|soldiers|troops|civilians|persons|residents|passengers|migrants|students|workers|officers|protesters|victims|refugees|militants|survivors|girls|boys|teenagers|members|patients|riders|pupils|policemen|fighters|others)$/i;
const people = (memory: Memory) => (memory.unit && PEOPLE.test(memory.unit) ? memory.unit : 'people');

/** "Only 27 have ratified it", "149 died", "four said": the number is the subject of a verb. */
function subject(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
  const next = at(s, last);
  if (next?.kind !== 'word' || isPlural(next)) return null;
  const before = word(s, first - 1);
  if (first > s.first && /^(?:no|number|page|the|this|that|day|level)$/.test(before)) return null;
  if (next.lower === 'who' && !isCapital(s, first - 1)) return { unit: 'people', last, rule: 'subject' };
  const aux =
    /^(?:were|have|had|are|remain|come|came|died|survived|tested|voted|said|fled|escaped|signed|agreed|opposed|attended|remained)$/.test(
      next.lower,
    );
  return aux && (first - 1 === s.first || !isCapital(s, first - 1))
    ? { unit: memory.unit, last, rule: 'subject' }
    : null;
}

const REACH =
  /^(?:to|at|was|is|reached|reaching|exceeded|exceed|exceeding|hit|totaled|totalled|topped|passed|surpassed|of|stands|stood|were|are|by|than|least|over|about|nearly)$/;

/** "the number of cases rose to 58", "the death toll reached 40": the noun stands before the verb. */
function reached(s: Scope, first: number, last: number): Elsewhere | null {
  if (!REACH.test(word(s, first - 1))) return null;
  for (let k = first - 2; k >= Math.max(s.first, first - 14); k--) {
    const text = word(s, k);
    if (text === 'toll') return { unit: word(s, k - 1) === 'death' ? 'deaths' : 'people', last, rule: 'toll' };
    if ((text === 'number' || text === 'total') && word(s, k + 1) === 'of') {
      const skip = /^(?:the|its|their|his|new|daily)$/.test(word(s, k + 2)) ? 3 : 2;
      const noun = readCounted(s, k + skip, false);
      if (noun && noun.last <= first - 1) return { unit: slice(s, noun.first, noun.last), last, rule: 'number' };
    }
  }
  return null;
}

/** "compared with 63", "up from 90 million", "including 1.5 million": the same thing as the number before. */
function alike(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
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
