import type { Mark } from './mark';
import type { Painted } from './painter';

type Under = { ranges?: AbstractRange[] };
type WithPoint = {
  highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => Under[];
};

/** What a click means already: a highlight inside any of these never takes it. */
const CLAIMED =
  'a[href],area[href],button,input,select,textarea,label,summary,video,audio,[contenteditable=""],[contenteditable="true"],[role="button"],[role="link"],[role="tab"]';

const width = ({ start, end }: Mark) => end - start;

function covers(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}

/** Ranges under a point as the browser knows them, ours and others'; null where it cannot say. */
function rangesAt(x: number, y: number, shadowRoots: ShadowRoot[]): Set<AbstractRange> | null {
  const registry = CSS.highlights as unknown as WithPoint;
  if (typeof registry.highlightsFromPoint !== 'function') return null;
  const under = registry.highlightsFromPoint(x, y, { shadowRoots });
  const found = new Set<AbstractRange>();
  for (let entry = 0; entry < under.length; entry += 1) {
    const { ranges = [] } = under[entry]!;
    for (let index = 0; index < ranges.length; index += 1) found.add(ranges[index]!);
  }
  return found;
}

/** The painted mark under a point of the viewport, the narrowest when several lie there; null for none. */
export function markAt(
  painted: readonly Painted[],
  x: number,
  y: number,
  shadowRoots: ShadowRoot[] = [],
): Painted | null {
  const under = rangesAt(x, y, shadowRoots);
  if (under?.size === 0) return null;
  const isHit = under ? (range: Range) => under.has(range) : (range: Range) => covers(range, x, y);
  const hits = painted.filter(({ ranges }) => ranges.some(isHit));
  return hits.reduce<Painted | null>((best, hit) => (!best || width(hit.mark) < width(best.mark) ? hit : best), null);
}

/**
 * Whether the words under an event are really what the reader sees there: not covered, not the page's own control.
 * `path` is the event's composed path, which it gives only while it is on its way.
 */
export function isOpenGround(path: readonly EventTarget[], { ranges }: Painted): boolean {
  const target = path[0];
  if (!(target instanceof Element)) return false;
  if (path.some((node) => node instanceof Element && node.matches(CLAIMED))) return false;
  return ranges.some((range) => target.contains(range.startContainer));
}
