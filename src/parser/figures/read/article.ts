import { addModifiers, draft } from '../draft';
import { readHalf } from '../number';
import { type Scope, word } from '../scope';
import type { Draft } from '../types';
import { readMeasure } from '../unit/measure';

/** "about an hour", "a year and a half", "within a day", "a month later": an article that counts one. */
export function readArticle(s: Scope, i: number): Draft | null {
  if (word(s, i) === 'half' && word(s, i - 1) === 'a' && word(s, i - 2) === 'and') return readPastHalf(s, i);
  if (word(s, i) !== 'a' && word(s, i) !== 'an' && word(s, i) !== 'half') return null;
  const half = word(s, i) === 'half';
  const j = half ? i + 2 : word(s, i + 1) === 'full' || word(s, i + 1) === 'single' ? i + 2 : i + 1;
  if (half && word(s, i + 1) !== 'a' && word(s, i + 1) !== 'an') return null;
  const measure = readMeasure(s, j);
  if (!measure || measure.hyphen || !/^(?:duration|measure)$/.test(measure.unit.kind)) return null;
  const more = half ? null : readHalf(s, measure.last);
  const value = half ? 0.5 : 1 + (more?.value ?? 0);
  const figure = addModifiers(
    s,
    draft({
      first: i,
      last: more?.last ?? measure.last,
      kind: measure.unit.kind,
      rule: `${measure.unit.kind}.article`,
      value,
      unit: measure.unit.name,
    }),
  );
  if (value !== 1 || figure.first < i || /^(?:later|earlier)$/.test(word(s, figure.last))) return figure;
  return null;
}

/** "the past year and a half": one and a half of the unit before. */
function readPastHalf(s: Scope, half: number): Draft | null {
  const measure = readMeasure(s, half - 3);
  const first = half - 4;
  if (measure?.unit.kind !== 'duration' || !/^(?:past|last|next|previous)$/.test(word(s, first))) return null;
  const start = word(s, first - 1) === 'the' ? first - 1 : first;
  const { name } = measure.unit;
  const rule = 'duration.article';
  return draft({ first: start, last: half + 1, kind: 'duration', rule, value: 1.5, unit: name });
}
