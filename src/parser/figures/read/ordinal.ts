import { ORDINALS, SMALL, TENS } from '../data/numerals';
import { draft } from '../draft';
import { readCounted } from '../nouns';
import { parseDigits } from '../number/digits';
import { at, glued, isHyphen, isNumber, type Scope, slice, word } from '../scope';
import type { Draft } from '../types';

/** Nouns whose number is a rank or a milestone a reader may want to keep. */
const MILESTONES = new Set(
  'anniversary birthday place edition floor term consecutive straight day week night month year death victim case hurricane storm president governor round season title'.split(
    ' ',
  ),
);
/** Labels whose number is a degree of something: "category 4 hurricane", "level seven". */
const GRADES = new Set(['category', 'level', 'stage', 'number', 'phase', 'grade', 'magnitude']);

/** "20th anniversary", "fourth place", "category 4", "#3", "magnitude 6.6". Plain first and second are left alone. */
export function readOrdinal(s: Scope, i: number): Draft | null {
  return readMilestone(s, i) ?? readGrade(s, i) ?? readHash(s, i);
}

/** The value of an ordinal at token `i` and the token after it. */
function ordinalAt(s: Scope, i: number): { value: number; last: number } | null {
  if (isNumber(s, i) && /^(?:st|nd|rd|th)$/.test(word(s, i + 1)) && glued(s, i + 1)) {
    const value = parseDigits(at(s, i)!.text);
    return value === null ? null : { value, last: i + 2 };
  }
  const ten = TENS.get(word(s, i));
  if (ten !== undefined && isHyphen(s, i + 1)) {
    const rest = ORDINALS.get(word(s, i + 2));
    return rest !== undefined && rest < 10 ? { value: ten + rest, last: i + 3 } : null;
  }
  const value = ORDINALS.get(word(s, i));
  return value === undefined ? null : { value, last: i + 1 };
}

function readMilestone(s: Scope, i: number): Draft | null {
  const ordinal = ordinalAt(s, i);
  if (!ordinal || ordinal.value < 3) return null;
  for (let j = ordinal.last; j < ordinal.last + 3; j++) {
    if (!MILESTONES.has(word(s, j))) continue;
    if (/^(?:century|or)$/.test(word(s, ordinal.last))) return null;
    return draft({
      first: i,
      last: j + 1,
      kind: 'ordinal',
      rule: 'ordinal.milestone',
      value: ordinal.value,
      unit: slice(s, ordinal.last, j + 1),
    });
  }
  return null;
}

function readGrade(s: Scope, i: number): Draft | null {
  const label = word(s, i - 1);
  if (!GRADES.has(label)) return readMagnitude(s, i);
  const value = isNumber(s, i) ? parseDigits(at(s, i)!.text) : SMALL.get(word(s, i));
  if (value === null || value === undefined || (label !== 'magnitude' && value > 100)) return null;
  if (label === 'number' && word(s, i - 2) === 'the') return null;
  const kind = label === 'magnitude' ? 'measure' : 'ordinal';
  const unit = label === 'no' || label === 'number' ? 'rank' : label;
  return draft({
    first: i - 1,
    last: i + 1,
    kind,
    rule: `${kind}.grade`,
    value,
    unit,
  });
}

/** "a 6.6-magnitude earthquake", "the 9.0 magnitude earthquake". */
function readMagnitude(s: Scope, i: number): Draft | null {
  if (!isNumber(s, i)) return null;
  const j = isHyphen(s, i + 1) ? i + 2 : i + 1;
  const value = parseDigits(at(s, i)!.text);
  if (word(s, j) !== 'magnitude' || value === null || value > 12) return null;
  return draft({
    first: i,
    last: j + 1,
    kind: 'measure',
    rule: 'measure.grade',
    value,
    unit: 'magnitude',
  });
}

/** "#3", "the #2 browser". */
function readHash(s: Scope, i: number): Draft | null {
  if (at(s, i - 1)?.text !== '#' || !glued(s, i) || !isNumber(s, i) || glued(s, i - 1)) return null;
  const value = parseDigits(at(s, i)!.text);
  if (value === null || value > 1000 || !Number.isInteger(value)) return null;
  const noun = readCounted(s, i + 1, true);
  return draft({
    first: i - 1,
    last: noun?.last ?? i + 1,
    kind: 'ordinal',
    rule: 'ordinal.hash',
    value,
    unit: 'rank',
  });
}
