import { isPlural } from '../../language/wordclass';
import { LABELS, LOOSE_LABELS } from '../data/names';
import { at, glued, isCapital, isHyphen, type Scope, word } from '../scope';

/**
 * A number that belongs to a name: after a label ("Article 5"), after a capitalised word without anything it could
 * count ("iPhone 11"), or joined to capitals ("F-16", "COVID-19").
 */
export function isNamed(s: Scope, first: number, last: number, counts: boolean): boolean {
  const before = at(s, first - 1);
  if (!before) return false;
  if (isHyphen(s, first - 1) && glued(s, first) && glued(s, first - 1)) return isCapital(s, first - 2);
  if (before.kind !== 'word') return word(s, first - 1) === '#' || (before.text === '&' && glued(s, first));
  const label = LABELS.has(before.lower);
  if (label && (!LOOSE_LABELS.has(before.lower) || isCapital(s, first - 1)) && !joined(s, last))
    return !counts || before.text !== before.lower;
  if (counts) return false;
  const camel = before.text.length > 1 && before.text !== before.lower;
  return camel && !SENTENCE_OPENERS.has(before.lower) && !isPlural(before);
}

/** "Level 5 to 10" is still a label; "Section 5-member" is not. */
const joined = (s: Scope, last: number) => isHyphen(s, last) && glued(s, last) && glued(s, last + 1);

/** Words that open a sentence with a capital and are no names. */
export const SENTENCE_OPENERS = new Set(
  'the in on at about some around nearly almost over under more at from of with for by to and but or only just when while after before between another all another his her their our this that there these those up down'.split(
    ' ',
  ),
);
