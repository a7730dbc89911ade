import type { Scope } from '../../scope';
import { alike, reached } from './level';
import { groups, more, partOf } from './part';
import { subject } from './subject';
import type { Elsewhere, Finder, Memory } from './types';
import { victims } from './victims';

export type { Elsewhere, Memory } from './types';

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
