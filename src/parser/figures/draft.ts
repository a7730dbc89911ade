import type { FigureKind } from '../model';
import type { Effect } from './data/bounds';
import { modifierAfter, modifierBefore, overMeansDuring } from './modifier';
import type { Scope } from './scope';
import type { Draft } from './types';

interface Start {
  first: number;
  last: number;
  kind: FigureKind;
  rule: string;
  value?: number | null;
  low?: number | null;
  high?: number | null;
  unit?: string | null;
  counted?: string | null;
  approximate?: boolean;
}

/** A draft with everything unsaid set to nothing. */
export function draft(start: Start): Draft {
  return {
    value: null,
    low: null,
    high: null,
    unit: null,
    counted: null,
    about: null,
    approximate: false,
    change: null,
    states: null,
    converts: null,
    core: [start.first, start.last],
    ...start,
  };
}

/** Takes the modifiers around the figure into its span and sets what they say ("nearly", "or more"). */
export function addModifiers(s: Scope, figure: Draft): Draft {
  for (let k = 0; k < 2; k++) {
    const before = modifierBefore(s, figure.first);
    if (!before || (figure.kind === 'duration' && overMeansDuring(s, before))) break;
    figure.first = before.first;
    apply(figure, before.effect);
  }
  const after = modifierAfter(s, figure.last);
  if (after) {
    figure.last = after.last;
    apply(figure, after.effect);
  }
  return figure;
}

function apply(figure: Draft, effect: Effect): void {
  if (effect === 'about' || effect === 'near') figure.approximate = true;
  if (figure.value === null) return;
  if (effect === 'over') figure.low = figure.value;
  if (effect === 'under' || effect === 'near') figure.high = figure.value;
}
