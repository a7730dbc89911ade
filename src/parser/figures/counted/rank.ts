import { type Scope, word } from '../scope';
import type { Draft } from '../types';
import { describeAmount } from './amount';
import { phraseAfter, textOf } from './phrase';

/** What is ranked: "20th anniversary of the treaty", "category 4 hurricane", "fourth place". */
export function describeRank(s: Scope, figure: Draft): string | null {
  const linked = /^(?:of|in|on|at|since)$/.test(word(s, figure.last));
  const whole = linked ? textOf(s, phraseAfter(s, figure.last + 1)) : null;
  if (whole && figure.unit && figure.unit !== 'rank') return `${figure.unit} ${word(s, figure.last)} ${whole}`;
  const told = whole ?? describeAmount(s, figure);
  if (!figure.unit || figure.unit === 'rank' || figure.rule !== 'ordinal.milestone') return told;
  return told === null || told.includes(figure.unit) ? figure.unit : `${figure.unit} of ${told}`;
}
