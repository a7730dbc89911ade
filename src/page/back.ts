/** The browser's way to hear "close this" (Back on Android, Escape elsewhere); not in every browser's types yet. */
interface Watcher extends EventTarget {
  destroy(): void;
}
type WithWatcher = Window & { CloseWatcher?: new () => Watcher };

/**
 * Closes a sheet when the reader presses Back. Nothing is put into the page's history: where the browser has no
 * `CloseWatcher` Back stays the page's own.
 */
export function hearBack(document: Document, close: () => void, signal: AbortSignal): void {
  const { CloseWatcher } = document.defaultView as WithWatcher;
  if (!CloseWatcher) return;
  try {
    const watcher = new CloseWatcher();
    watcher.addEventListener('close', () => close(), { signal });
    signal.addEventListener('abort', () => watcher.destroy());
  } catch {
    // A page that is just being left gives none.
  }
}
