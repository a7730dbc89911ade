import type { CardContent } from './card-port';

/** What the page and the keyboard do to an open card. */
export interface CardEvents {
  element: HTMLElement;
  hasFocus(): boolean;
  /** What the card shows now. */
  shown(): CardContent | null;
  focus(): void;
  /** The mark may have moved. */
  settle(): void;
  close(): void;
}

/** Hears everything that moves or closes a card, until the signal aborts. */
export function hearAround(document: Document, events: CardEvents, signal: AbortSignal): void {
  followPage(document, events, signal);
  hearKeys(document, events, signal);
  hearOutside(document, events, signal);
  hearRemoval(document, events, signal);
}

function followPage(document: Document, { element, settle }: CardEvents, signal: AbortSignal): void {
  const view = document.defaultView!;
  const waiting = { frame: 0 };
  const later = () => {
    waiting.frame ||= view.requestAnimationFrame(() => {
      waiting.frame = 0;
      settle();
    });
  };
  const passive = { capture: true, passive: true, signal };
  view.addEventListener('scroll', later, passive);
  view.addEventListener('resize', later, passive);
  view.visualViewport?.addEventListener('resize', later, { signal });
  const sizes = new ResizeObserver(later);
  sizes.observe(element);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect());
}

function hearKeys(document: Document, { hasFocus, focus, close }: CardEvents, signal: AbortSignal): void {
  /** Nothing of the page holds the keyboard. */
  const isIdle = () => document.activeElement === null || document.activeElement === document.body;
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      event.stopImmediatePropagation();
      close();
    } else if (event.key === 'Tab' && !event.shiftKey && !hasFocus() && isIdle()) {
      event.preventDefault();
      focus();
    } else if (hasFocus()) event.stopImmediatePropagation(); // keys in the card are not the page's
  };
  document.defaultView!.addEventListener('keydown', key, { capture: true, signal });
}

/** A press beside the card closes it; a finger must lift again at once, for it may only be scrolling. */
function hearOutside(document: Document, { element, shown, close }: CardEvents, signal: AbortSignal): void {
  let pressed: CardContent | null = null;
  const isOutside = (event: Event) => event.isTrusted && !event.composedPath().includes(element);
  const down = (event: PointerEvent) => {
    pressed = isOutside(event) && !shown()?.pinned ? shown() : null;
    if (pressed && event.pointerType !== 'touch') close();
  };
  const click = (event: Event) => {
    // The same tap may have opened the card of another mark.
    if (pressed && isOutside(event) && shown() === pressed) close();
  };
  const passive = { capture: true, passive: true, signal };
  document.defaultView!.addEventListener('pointerdown', down, passive);
  document.defaultView!.addEventListener('click', click, passive);
}

/** A page that takes the card out has closed it. */
function hearRemoval(document: Document, { element, close }: CardEvents, signal: AbortSignal): void {
  const observer = new MutationObserver(() => element.isConnected || close());
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
