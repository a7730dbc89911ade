import type { ComponentChildren } from 'preact';
import type { Translate } from './translate';

/**
 * A message whose values are set in their own type: `$1` … are replaced by the given nodes instead of plain text.
 * The nodes travel through `t` as private-use marks, so the order of words stays the translator's.
 */
export function rich(t: Translate, key: string, nodes: ComponentChildren[]): ComponentChildren[] {
  const text = t(
    key,
    nodes.map((_, i) => `\uE000${i}\uE001`),
  );
  return text.split(/\uE000|\uE001/).map((piece, i) => (i % 2 === 1 ? nodes[Number(piece)] : piece));
}
