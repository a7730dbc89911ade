import type { Run } from '../article';
import { css } from './color';
import { type Ground, groundOf, papersOf, parentElement } from './ground';
import { suits } from './recipe';

/** Most grounds told apart on one page; text on any further one is painted as on the main one. */
const MOST_GROUNDS = 4;

/** The grounds of an article, the most common first, and which one each text node stands on. */
export interface Grounds {
  list: Ground[];
  of(node: Text): number;
}

const keyOf = (ground: Ground) => [ground.ink, ...papersOf(ground)].map((color) => css(color)).join(' ');

/** Reads the colours behind all runs once. Only reads; elements that share a parent are asked once. */
export function readGrounds(runs: readonly Run[]): Grounds {
  const known = new Map<Element, string>();
  const tally = new Map<string, { ground: Ground; length: number }>();
  const nodes = new Map<Text, string>();
  for (const { node, start, end } of runs) {
    const element = parentElement(node);
    if (!element) continue;
    let key = known.get(element);
    if (key === undefined) {
      const ground = groundOf(element);
      key = keyOf(ground);
      known.set(element, key);
      if (!tally.has(key)) tally.set(key, { ground, length: 0 });
    }
    tally.get(key)!.length += end - start;
    nodes.set(node, key);
  }
  const ranked = [...tally].sort(([, a], [, b]) => b.length - a.length);
  const list: Ground[] = [];
  const order = new Map<string, number>();
  for (const [key, { ground }] of ranked) {
    const like = list.findIndex((made) => suits(made, ground));
    if (like === -1 && list.length < MOST_GROUNDS) list.push(ground);
    order.set(key, like === -1 ? list.length - 1 : like);
  }
  return { list, of: (node) => order.get(nodes.get(node) ?? '') ?? 0 };
}
