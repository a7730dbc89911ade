import { type Scope, slice, word } from '../scope';
import type { Draft } from '../types';
import { afterBrackets } from './brackets';
import { phraseAfter, phraseBefore } from './phrase';

/** Units in which one place lies from another. */
const LENGTH =
  /^(?:miles|kilometers|kilometres|kms?|meters|metres|m|feet|yards|blocks|light[ -]years?|nautical miles)$/i;

/** How far after "from" a "to" is looked for, in tokens. */
const REACH = 9;

/** "500 miles (800 km) from Ely to Reno", "two blocks away from the station": between what the distance lies. */
export function describeDistance(s: Scope, figure: Draft): string | null {
  if (!LENGTH.test(figure.unit ?? '')) return null;
  let i = afterBrackets(s, figure.last);
  if (/^(?:away|apart|out|down|up)$/.test(word(s, i))) i++;
  if (word(s, i) !== 'from') return null;
  const from = phraseAfter(s, i + 1);
  if (!from) return null;
  for (let k = from[1]; k < from[1] + REACH; k++) {
    const to = word(s, k) === 'to' ? phraseAfter(s, k + 1) : null;
    if (to) return `distance from ${slice(s, from[0], from[1])} to ${slice(s, to[0], to[1])}`;
  }
  const whole = word(s, from[1]) === 'of' ? phraseBefore(s, from[1]) : null;
  return `distance from ${slice(s, (whole ?? from)[0], from[1])}`;
}
