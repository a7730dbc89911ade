import type { Layout } from '../article';

/** Text for screen readers only is kept in boxes of this size, cut off. CSS pixels. */
const TINY = 2;
const CUT = new Set(['hidden', 'clip']);

function isHidden(element: Element, style: () => CSSStyleDeclaration): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return style().display !== 'contents';
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width <= TINY || height <= TINY) return (width > 0 || height > 0) && CUT.has(style().overflowX);
  // Moved off the left or the top of the page, where no scrolling leads.
  return right + window.scrollX <= 0 || bottom + window.scrollY <= 0;
}

/** Where people read, as a share of the viewport's height from above. */
const READING_LINE = 0.4;

/** Answers the reader's questions about the laid-out page. Reads styles and boxes; changes nothing. */
export const liveLayout: Layout = {
  hidden: (element) => isHidden(element, () => getComputedStyle(element)),
  block: (element) => !/^inline|^contents$/.test(getComputedStyle(element).display),
  overlay: (element) => getComputedStyle(element).position === 'fixed',
  passed: (element) => element.getBoundingClientRect().top <= window.innerHeight * READING_LINE,
};
