/** A rectangle in CSS pixels, relative to the top left corner of the page. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * What only a laid-out page knows. A document without layout (linkedom) answers null, "unknown", to every question;
 * the reader must then decide from the markup alone.
 */
export interface Layout {
  /** True when the element shows nothing: not displayed, invisible, clipped away or moved off screen. */
  hidden(element: Element): boolean | null;
  /** True when the element stands in the flow as a block of its own. */
  block(element: Element): boolean | null;
  /** True when the element floats over the page: fixed or sticky. */
  overlay(element: Element): boolean | null;
  rect(element: Element): Rect | null;
}

export const NO_LAYOUT: Layout = {
  hidden: () => null,
  block: () => null,
  overlay: () => null,
  rect: () => null,
};
