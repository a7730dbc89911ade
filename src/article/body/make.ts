import { attribute } from '../dom';
import type { Box } from './tree';

/** Tag and classes of an element without what numbers them: elements of one make hold things of one sort. */
export function makeOf(box: Box): string {
  const classes = (attribute(box.element, 'class') ?? '').replace(/\d+/g, '').split(/\s+/).filter(Boolean);
  return [box.tag, ...classes.sort()].join('.');
}

/** The box itself or the closest around it with this tag. */
export function nearest(box: Box, tag: string): Box | null {
  let at: Box | null = box;
  while (at && at.tag !== tag) at = at.parent;
  return at;
}

export function isInside(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

/** The innermost box around both. */
export function common(a: Box, b: Box): Box {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x.depth >= y.depth) x = x.parent!;
    else y = y.parent!;
  }
  return x;
}
