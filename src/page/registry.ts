import { MARK_KINDS, type MarkKind } from './mark';
import { registryName } from './sheet';

/** Names over others: lines over tints, the open wash over everything. */
const PRIORITY: Partial<Record<MarkKind | 'open', number>> = { indirect: 0, quote: 1, open: 3 };
const OVER_TINTS = 2;

/**
 * Our entries in the page's highlight registry. The registry is shared with the page, which may clear it or put its
 * own things under our names: what stands there is never read, only replaced. (Firefox also forbids a content script
 * to iterate it.)
 */
export class Registry {
  private readonly ours = new Map<string, Highlight>();

  /** Replaces all our entries. Names without ranges are taken out. */
  set(ranges: ReadonlyMap<string, readonly Range[]>): void {
    for (const name of [...this.ours.keys()]) if (!ranges.has(name)) this.remove(name);
    for (const [name, list] of ranges) this.put(name, list);
  }

  put(name: string, list: readonly Range[]): void {
    if (list.length === 0) {
      this.remove(name);
      return;
    }
    const highlight = new Highlight(...list);
    const kind = name.replace(/^nutgraf-|-ground\d+$/g, '') as MarkKind | 'open';
    highlight.priority = PRIORITY[kind] ?? OVER_TINTS;
    this.ours.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  remove(name: string): void {
    this.ours.delete(name);
    CSS.highlights.delete(name);
  }

  clear(): void {
    for (const name of [...this.ours.keys()]) this.remove(name);
  }

  /** Puts back what the page has taken out or replaced; answers whether anything was amiss. */
  repair(): boolean {
    let amiss = false;
    for (const [name, highlight] of this.ours) {
      if (CSS.highlights.get(name) === highlight) continue;
      CSS.highlights.set(name, highlight);
      amiss = true;
    }
    return amiss;
  }
}

/** All names that may be ours, for taking out what an older copy of this script left behind. */
export const ALL_NAMES = [...MARK_KINDS, 'open' as const].flatMap((kind) =>
  [0, 1, 2, 3].map((ground) => registryName(kind, ground)),
);
