import { addModifiers, draft } from '../draft';
import { readCounted } from '../nouns';
import { readNumber } from '../number';
import { at, type Scope, word } from '../scope';
import type { Draft } from '../types';
import { readRate } from '../unit/rate';

/** "one in three visits", "17 out of 18", "177 out of every 100,000", "three in ten". */
export function readRatio(s: Scope, i: number): Draft | null {
  const part = readNumber(s, i);
  if (part?.value == null) return null;
  if (word(s, part.last) === 'per') return readPer(s, part.first, part.last, part.value);
  if (!Number.isInteger(part.value) || part.value < 1) return null;
  const out = word(s, part.last) === 'out' && word(s, part.last + 1) === 'of';
  if (!out && word(s, part.last) !== 'in') return null;
  let j = part.last + (out ? 2 : 1);
  const every = word(s, j) === 'every' || word(s, j) === 'each';
  if (every) j++;
  const whole = readNumber(s, j);
  if (whole?.value == null || whole.value <= part.value || whole.vague || !Number.isInteger(whole.value)) return null;
  if (!out && !isShare(s, part.value, whole.value, whole.last, every)) return null;
  if (/^[12]\d{3}$/.test(at(s, j)!.text) && !every && !out) return null;
  const noun = readCounted(s, whole.last, false);
  return addModifiers(
    s,
    draft({
      first: i,
      last: noun?.last ?? whole.last,
      kind: 'ratio',
      rule: out ? 'ratio.outOf' : 'ratio.in',
      value: part.value / whole.value,
      unit: noun?.name ?? null,
    }),
  );
}

/** "seven per 100,000 people": how many of a round number. */
function readPer(s: Scope, first: number, per: number, value: number): Draft | null {
  const rate = readRate(s, per);
  if (!rate || readNumber(s, per + 1) === null) return null;
  const unit = `per ${rate.per}`;
  return addModifiers(s, draft({ first, last: rate.last, kind: 'ratio', rule: 'ratio.per', value, unit }));
}

/** "one in three" and "6 in 10" are shares; "22 goals in 36 games" and "two in five days" are not. */
function isShare(s: Scope, part: number, whole: number, last: number, every: boolean): boolean {
  if (every) return true;
  if (/^(?:day|week|month|year|hour|minute|match|game|season)s?$/.test(word(s, last))) return false;
  return part === 1 || [5, 10, 20, 100, 1000].includes(whole);
}
