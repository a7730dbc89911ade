import { parentElement } from './ground';
import { around, type Box } from './place';

/** The lines of a span as boxes of the viewport; none when it is not displayed (in a closed popover, say). */
export function linesOf(ranges: readonly Range[]): Box[] {
  return ranges
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

/** Share of the viewport's height, from above, in which a mark stands well: room for the card under it. */
const COMFORT = { top: 0.12, bottom: 0.6 };

/** Jumps where less motion is asked for, and where nobody sees it: browsers do not animate a hidden page. */
export function scrollBehavior(view: Window): ScrollBehavior {
  const still = view.document.hidden || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return still ? 'instant' : 'smooth';
}

/** Share of the viewport's height at which the first line of a mark is put where there is room below. */
const AIM = 0.3;

/**
 * Where the top of a mark goes, in CSS pixels from the viewport's: at `AIM`, or as much higher as its last line needs to
 * stand above `bottom` (a share of the height); never above the comfortable part, however long it is.
 */
export function aimOf(height: number, viewport: number, bottom: number): number {
  return Math.max(viewport * COMFORT.top, Math.min(viewport * AIM, viewport * bottom - height));
}

/**
 * Scrolls so that a span stands in the upper half of the viewport, through every scroller around it; does nothing
 * when it stands well already. Jumps when the reader asked for less motion. `bottom`: where its last line may end, as
 * a share of the viewport's height.
 */
export function scrollToRanges(view: Window, ranges: readonly Range[], bottom = COMFORT.bottom): void {
  const first = ranges[0];
  if (!first) return;
  const { innerHeight } = view;
  const isIn = ({ top, bottom: low }: Box) => top >= innerHeight * COMFORT.top && low <= innerHeight * bottom;
  const lines = linesOf(ranges);
  if (lines.length > 0 && isIn(around(lines))) return;
  const behavior = scrollBehavior(view);
  const paragraph = parentElement(first.startContainer);
  if (lines.length === 0 || isInsideScroller(paragraph)) {
    paragraph?.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const mark = around(lines);
  view.scrollBy({ top: mark.top - aimOf(mark.bottom - mark.top, innerHeight, bottom), behavior });
}

/** Whether something other than the document itself scrolls around an element. */
function isInsideScroller(element: Element | null): boolean {
  const root = element?.ownerDocument.scrollingElement;
  for (let at = element; at && at !== root && at !== root?.ownerDocument.body; at = parentElement(at)) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight + 1) return true;
  }
  return false;
}
