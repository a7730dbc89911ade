import { at, type Scope, word } from '../scope';
import type { Draft } from '../types';
import { verbBefore } from './clause';
import type { Phrase } from './phrase';
import { subjectOf } from './subject';
import { isTime } from './time';
import { kindAt, TELLS } from './words';

/** Longest owner that is told, in tokens. */
const LONGEST = 6;

/** Whose the measured thing is: the subject of the verb before the amount ("the storm had winds of 75 mph"). */
export function ownerOf(s: Scope, figure: Draft): Phrase | null {
  const v = verbBefore(s, figure.first);
  if (v < 0 || TELLS.test(word(s, v))) return null;
  const owner = subjectOf(s, v);
  if (!owner || owner[1] - owner[0] > LONGEST) return null;
  for (let i = owner[0]; i < owner[1]; i++) if (isTime(word(s, i)) || at(s, i)!.kind === 'number') return null;
  return /^(?:noun|name)$/.test(kindAt(s, owner[1] - 1)) ? owner : null;
}
