import type { Scope } from '../../scope';
import type { Draft } from '../../types';
import { readAged } from './aged';
import { readBetweenCommas } from './commas';
import { readIs, readOlder } from './is';
import { readOld } from './old';

/** An age: "34-year-old", "six months old", "aged 34", ", 34,", "he was 34", "ages 6 to 12". */
export function readAge(s: Scope, i: number): Draft | null {
  return readOld(s, i) ?? readAged(s, i) ?? readBetweenCommas(s, i) ?? readOlder(s, i) ?? readIs(s, i);
}
