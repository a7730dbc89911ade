import { isPlural } from '../../../language/wordclass';
import { at, isCapital, type Scope, word } from '../../scope';
import type { Elsewhere, Memory } from './types';

/** "Only 27 have ratified it", "149 died", "four said": the number is the subject of a verb. */
export function subject(s: Scope, first: number, last: number, memory: Memory): Elsewhere | null {
  const next = at(s, last);
  if (next?.kind !== 'word' || isPlural(next)) return null;
  const before = word(s, first - 1);
  const those = before === 'the' && next.lower === 'who';
  if (first > s.first && !those && /^(?:no|number|page|the|this|that|day|level)$/.test(before)) return null;
  if (next.lower === 'who' && !isCapital(s, first - 1)) return { unit: 'people', last, rule: 'subject' };
  const aux =
    /^(?:were|have|had|are|remain|come|came|died|survived|tested|voted|said|fled|escaped|signed|agreed|opposed|attended|remained|showed|turned|arrived|gathered|marched|joined|participated|responded|lost)$/.test(
      next.lower,
    );
  return aux && (first - 1 === s.first || !isCapital(s, first - 1))
    ? { unit: memory.unit, last, rule: 'subject' }
    : null;
}
