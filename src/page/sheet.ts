import type { Ground } from './ground';
import { MARK_KINDS, type MarkKind, type PaintOptions } from './mark';
import { declarations, openWash, strongLine } from './recipe';

/** Registry name of a kind on the n-th ground (0 is the article's main one and has the plain name). */
export const registryName = (kind: MarkKind | 'open', ground: number) =>
  `nutgraf-${kind}${ground === 0 ? '' : `-ground${ground + 1}`}`;

const rule = (name: string, body: string) => `::highlight(${name}){${body}}`;

function groundRules(ground: Ground, index: number, { intensity, print }: PaintOptions): string {
  const name = (kind: MarkKind | 'open') => registryName(kind, index);
  const marks = MARK_KINDS.map((kind) => rule(name(kind), declarations(kind, ground, intensity)));
  const all = [...MARK_KINDS, 'open' as const];
  const plain = all.map((kind) => rule(name(kind), 'background-color:transparent;text-decoration:none;')).join('');
  return [
    ...marks,
    rule(name('open'), openWash(ground)),
    `@media (prefers-contrast:more){${rule(name('quote'), strongLine(ground))}}`,
    `@media (forced-colors:active){${rule(name('quote'), 'background-color:Mark;color:MarkText;')}${rule(name('open'), 'background-color:Highlight;color:HighlightText;')}}`,
    print ? '' : `@media print{${plain}}`,
  ].join('\n');
}

/** The style sheet for all grounds of a page. */
export function sheetText(grounds: readonly Ground[], options: PaintOptions): string {
  return grounds.map((ground, index) => groundRules(ground, index, options)).join('\n');
}
