/** Growth of the story's element that a line of text can make, CSS pixels. */
const A_LINE = 12;

/**
 * Tells when the story's element, or the one around it, has grown or shrunk: a class that opens "read more", a fold, a
 * turned screen change no node. The element may be another after each change; `follow` looks.
 */
export function watchSize(root: () => Element | null, grown: () => void, signal: AbortSignal): { follow(): void } {
  let watched: Element | null = null;
  let heights = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    const changed = entries.filter(({ target, contentRect: { height } }) => {
      const before = heights.get(target);
      heights.set(target, height);
      return before !== undefined && Math.abs(height - before) >= A_LINE;
    });
    if (changed.length > 0) grown();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const follow = () => {
    const now = root();
    if (now === watched || signal.aborted) return;
    observer.disconnect();
    heights = new Map();
    watched = now;
    for (const element of [now, now?.parentElement]) if (element) observer.observe(element);
  };
  follow();
  return { follow };
}
