import type { Token } from '../language';
import type { Node } from './node';
import { readNode } from './readNode';
import { regionOf, type Unit } from './units';

/** Longest parenthesis (in tokens) that is passed over as an aside: "(R-Tex.)", "(D)". */
const ASIDE = 14;
/** Most tokens that one phrase may look ahead. */
const AHEAD = 41;

/** The nodes of one unit, left to right. Parentheses without quotes inside are left out. */
export function readNodes({ items }: Unit, tokens: readonly Token[], bits: Uint16Array): Node[] {
  const nodes: Node[] = [];
  let run = 0;
  for (let i = 0; i < items.length; ) {
    const item = items[i]!;
    if (item < 0) {
      nodes.push({ type: 'region', first: item, last: item, region: regionOf(item) });
      i++;
      continue;
    }
    const text = tokens[item]!.text;
    if (text === '(' || text === '[') {
      const end = asideEnd(items, i, tokens);
      if (end > i) {
        i = end;
        continue;
      }
    }
    while (run <= i || (run < items.length && items[run]! >= 0)) run++;
    const limit = Math.min(items[run - 1]! + 1, item + AHEAD);
    const node = readNode(tokens, bits, item, limit, nodes);
    if (node) nodes.push(node);
    i += Math.max(1, (node?.last ?? item + 1) - item);
  }
  return nodes;
}

function asideEnd(items: number[], i: number, tokens: readonly Token[]): number {
  for (let j = i + 1; j < items.length && j - i <= ASIDE; j++) {
    if (items[j]! < 0) return i;
    const text = tokens[items[j]!]!.text;
    if (text === ')' || text === ']') return j + 1;
  }
  return i;
}
