/**
 * What only a laid-out page knows. A document without layout (linkedom) answers null, "unknown", to every question;
 * the reader must then decide from the markup alone.
 */
export interface Layout {
  /** True when the element shows nothing: not displayed, invisible, clipped away or moved off screen. */
  hidden(element: Element): boolean | null;
  /** True when the element stands in the flow as a block of its own. */
  block(element: Element): boolean | null;
  /** True when the element floats over the page and stays when it is scrolled: a dialog, a consent layer, a bar. */
  overlay(element: Element): boolean | null;
  /** True when the element begins above the line of the viewport at which people read. */
  passed(element: Element): boolean | null;
}

export const NO_LAYOUT: Layout = {
  hidden: () => null,
  block: () => null,
  overlay: () => null,
  passed: () => null,
};

/** Of elements in page order the one at which the reader is: the last that has come up to the reading line, else the first. */
export function lastPassed(elements: readonly Element[], layout: Layout): Element | null {
  return elements.findLast((element) => layout.passed(element) === true) ?? elements[0] ?? null;
}
