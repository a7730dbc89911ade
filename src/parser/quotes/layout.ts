import type { Node, NodeType } from './node';

/** Counts of node types left of each node, so that "how many phrases stand between" costs nothing. */
export interface Layout {
  /** Nodes of a type between nodes `a` and `b`, both left out, in either order. */
  count(type: CountedType, a: number, b: number): number;
}

const COUNTED = { np: 0, cue: 1, region: 2, comma: 3, stop: 4, word: 5 } as const;
export type CountedType = keyof typeof COUNTED;
const KINDS = 6;

const AS: Partial<Record<NodeType, number>> = { np: 0, cue: 1, region: 2, comma: 3, stop: 4, colon: 4 };
const NO_WORD = new Set<NodeType>(['adv', 'comma', 'aux']);

/** Prefix sums over the nodes of one clause; `word` counts all but adverbs, auxiliaries and commas. */
export function layoutOf(nodes: readonly Node[]): Layout {
  const sums = new Int16Array((nodes.length + 1) * KINDS);
  nodes.forEach(({ type }, i) => {
    const at = (i + 1) * KINDS;
    for (let kind = 0; kind < KINDS; kind++) sums[at + kind] = sums[at + kind - KINDS]!;
    const as = AS[type];
    if (as !== undefined) sums[at + as]!++;
    if (!NO_WORD.has(type)) sums[at + COUNTED.word]!++;
  });
  return {
    count(type, a, b) {
      const [from, to] = a < b ? [a, b] : [b, a];
      return to - from < 2 ? 0 : sums[to * KINDS + COUNTED[type]]! - sums[(from + 1) * KINDS + COUNTED[type]]!;
    },
  };
}
