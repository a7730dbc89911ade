import type { CardView } from './card-port';
import { openHost } from './host';

/** How long a note stands. Milliseconds. */
const STANDS = 2000;
/** Between a live region and its first words, so that they are read out. Milliseconds. */
const BREATH = 50;

/** Says for a moment, in a corner and to screen readers, that the marks are on or off. */
export function showNote(document: Document, view: CardView, message: 'on' | 'off'): void {
  const host = openHost(document, view.mode, view.sheets);
  host.move({ left: 16, top: 16 }, 100);
  setTimeout(() => view.announce(host.root, message), BREATH);
  setTimeout(() => {
    view.erase(host.root);
    host.remove();
  }, STANDS);
}
