import { readAmount } from './amount';
import { SCALES, SMALL, TENS, VAGUE } from './data/numerals';
import type { Layers } from './layers';
import { at, glued, isNumber, type Scope } from './scope';
import type { Draft } from './types';

const STARTS = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  'half',
  'quarter',
  'a',
  'an',
  'several',
  'few',
  'many',
  'couple',
  'one',
]);

/** Whether a number may begin at token `i`; the cheap test that most tokens fail. */
function mayStart(s: Scope, i: number): boolean {
  const token = at(s, i)!;
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return STARTS.has(token.lower) && !SCALES.has(token.lower);
  return (
    token.kind === 'punct' &&
    (/[½⅓⅔¼¾⅕⅛⅜⅝⅞]/.test(token.text) || (token.text === '.' && token.spaced && isNumber(s, i + 1) && glued(s, i + 1)))
  );
}

/** All figures of a sentence, in order. */
export function findDrafts(s: Scope, layers: Layers): Draft[] {
  const drafts: Draft[] = [];
  let end = s.first;
  for (let i = s.first; i < s.last; i++) {
    if (!mayStart(s, i)) continue;
    const draft = readAmount(s, i, layers, end);
    if (!draft || draft.first < end) continue;
    drafts.push(draft);
    end = draft.last;
    i = Math.max(i, end - 1);
  }
  return drafts;
}
