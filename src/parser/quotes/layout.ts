import type { NodeType } from './node';
import type { Clause } from './scan';

/** Counts of node types left of each node, so that "how many phrases stand between" costs nothing. */
export interface Layout {
  count(type: CountedType, from: number, to: number): number;
}

const COUNTED = ['np', 'cue', 'region', 'comma', 'stop', 'sub', 'word'] as const;
export type CountedType = (typeof COUNTED)[number];

const AS: Partial<Record<NodeType, CountedType>> = {
  np: 'np',
  cue: 'cue',
  region: 'region',
  comma: 'comma',
  stop: 'stop',
  colon: 'stop',
  sub: 'sub',
  who: 'sub',
};

/** Prefix sums over one clause; `count` is exclusive of both ends and order-free. `word` counts all but adverbs and commas. */
export function layoutOf(clause: Clause): Layout {
  const size = clause.nodes.length + 1;
  const sums = Object.fromEntries(COUNTED.map((type) => [type, new Int16Array(size)])) as Record<
    CountedType,
    Int16Array
  >;
  clause.nodes.forEach((node, i) => {
    const as = AS[node.type];
    for (const type of COUNTED) {
      const one =
        type === as || (type === 'word' && node.type !== 'adv' && node.type !== 'comma' && node.type !== 'aux');
      sums[type][i + 1] = sums[type][i]! + (one ? 1 : 0);
    }
  });
  return {
    count(type, a, b) {
      const [from, to] = a < b ? [a, b] : [b, a];
      return to - from < 2 ? 0 : sums[type][to]! - sums[type][from + 1]!;
    },
  };
}
