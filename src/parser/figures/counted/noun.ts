import type { Scope } from '../scope';
import type { Draft } from '../types';
import { choose, type Trace } from './choose';
import { verbBefore } from './clause';
import { countCandidates } from './count';
import { textOf } from './phrase';
import { subjectOf } from './subject';

/** What a count counts: its noun with what the text says of it, before or after; a bare number is its verb's subject. */
export function describeCount(s: Scope, figure: Draft, trace?: Trace): string | null {
  if (!figure.unit) return describeBare(s, figure);
  const candidates = countCandidates(s, figure, figure.unit);
  trace?.(figure, candidates);
  return choose(candidates).text;
}

function describeBare(s: Scope, figure: Draft): string | null {
  const v = verbBefore(s, figure.first);
  return v < 0 ? null : textOf(s, subjectOf(s, v));
}
