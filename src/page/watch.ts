import { watchSize } from './resize';

interface WatchPorts {
  /** The element that holds the story; null when there is none now. */
  root(): Element | null;
  /** Our own host, whose changes do not count. */
  isOurs(node: Node): boolean;
  /** The story may have changed. Answers whether anything had to be done. */
  changed(): boolean | Promise<boolean>;
}

/** Quiet time after a change before the page is read again, and the longest wait while changes go on. Milliseconds. */
const QUIET = 150;
const LONGEST = 600;
/** Pages that never rest are read at growing intervals, up to this. */
const SLOWEST = 30_000;
/** Records looked at in one batch; in a larger one the story is taken as touched. */
const MOST_RECORDS = 60;

/**
 * Watches a page that holds an article. Only changes in, around or instead of the story count, and of its size; work is bounded: one
 * reading at a time, never sooner than a pause that doubles while the page keeps changing.
 */
export function watchChanges(document: Document, ports: WatchPorts, signal: AbortSignal): void {
  let timer = 0;
  let firstAt = 0;
  let pause = 0;
  let lastDone = 0;
  let busy = false;
  let missed = false;

  const touchesStory = (records: MutationRecord[]) => {
    const root = ports.root();
    if (!root?.isConnected || records.length > MOST_RECORDS) return true;
    return records.some(
      ({ target }) => !ports.isOurs(target) && (root.contains(target) || target.contains(root)) && !isOnlyOurs(target),
    );
  };
  // Our host comes and goes as a child of <html>; the story is never a direct child of it.
  const isOnlyOurs = (target: Node) => target === document.documentElement;

  const run = async () => {
    timer = 0;
    if (signal.aborted) return;
    busy = true;
    const did = await ports.changed();
    busy = false;
    size.follow();
    const now = performance.now();
    const restless = did && now - lastDone < 2 * (pause || 1000);
    pause = restless ? Math.min(SLOWEST, Math.max(500, pause * 2)) : 0;
    lastDone = now;
    if (missed) schedule();
  };

  const schedule = () => {
    const now = performance.now();
    missed = busy;
    if (busy) return;
    if (!timer) firstAt = now;
    const due = Math.max(Math.min(now + QUIET, firstAt + LONGEST), lastDone + pause);
    clearTimeout(timer);
    timer = window.setTimeout(run, due - now);
  };

  const size = watchSize(ports.root, schedule, signal);
  const observer = new MutationObserver((records) => {
    if (touchesStory(records)) schedule();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  document.defaultView!.addEventListener('pageshow', (event) => event.persisted && schedule(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
