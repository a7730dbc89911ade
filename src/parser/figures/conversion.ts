import { at, type Scope } from './scope';
import type { Draft } from './types';

/** Kinds whose values are told again in another unit. */
const CONVERTED = new Set(['measure', 'money']);

/**
 * "five miles (8km)", "20,000 euros (£17,500; US$22,900)": a figure in brackets right after one of its kind, in another
 * unit, says the same thing again. It takes the bound, the change and what is counted from the first.
 */
export function linkConversions(s: Scope, drafts: Draft[]): void {
  drafts.forEach((figure, k) => {
    const before = drafts[k - 1];
    if (!before || before.kind !== figure.kind || !CONVERTED.has(figure.kind) || before.unit === figure.unit) return;
    const opened = at(s, figure.first - 1)?.text === '(' && figure.first - 1 === before.last;
    const listed =
      before.converts !== null && /^[;,/]$/.test(at(s, before.last)?.text ?? '') && before.last + 1 === figure.first;
    if (!opened && !listed) return;
    figure.converts = before.converts ?? before;
    follow(figure, before);
  });
}

function follow(figure: Draft, before: Draft): void {
  figure.approximate ||= before.approximate;
  figure.change ??= before.change;
  if (figure.value === null || before.value === null) return;
  if (before.low !== null) figure.low ??= figure.value;
  if (before.high !== null) figure.high ??= figure.value;
}
