import { draft } from '../draft';
import { readQuantity } from '../quantity';
import type { Scope } from '../scope';
import type { Draft } from '../types';

/** Units that are counted on in a smaller one, and how many of the smaller make one. */
const SMALLER: Record<string, Record<string, number>> = {
  feet: { inches: 12 },
  ft: { in: 12, inches: 12 },
  hours: { minutes: 60 },
  minutes: { seconds: 60 },
  years: { months: 12 },
  stone: { pounds: 14 },
  pounds: { ounces: 16 },
  kg: { g: 1000 },
};

/** "six feet five inches", "1 hour 59 minutes 40.2 seconds": one measure told in two or three units; in the smallest one where the largest has no exact value. */
export function readCompoundMeasure(s: Scope, i: number): Draft | null {
  const start = readQuantity(s, i);
  if (start?.number.value == null || !start.unit) return null;
  let { last } = start;
  let { value } = start.number;
  let per = 1;
  let unit = start.unit.name;
  for (;;) {
    const next = readQuantity(s, last);
    const share = next?.unit ? SMALLER[unit]?.[next.unit.name] : undefined;
    if (next?.number.value == null || share === undefined) break;
    per *= share;
    value += next.number.value / per;
    last = next.last;
    unit = next.unit!.name;
  }
  if (last === start.last) return null;
  const { kind } = start.unit;
  const whole = Number(value.toFixed(6));
  const exact = kind !== 'duration' || (Math.abs(whole - value) < 1e-12 && whole === Number(value.toFixed(2)));
  const name = exact ? start.unit.name : unit;
  value = exact ? (kind === 'duration' ? whole : value) : Number((value * per).toFixed(6));
  return draft({ first: start.first, last, kind, rule: `${kind}.compound`, value, unit: name });
}
