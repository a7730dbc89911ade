import type { CardActions, CardContent, CardView } from './card-port';
import { type Host, openHost } from './host';
import { isInView, placeCard } from './place';
import { linesOf } from './scroll';

/** Below this width a card is a sheet along the lower edge; CSS pixels. */
const NARROW = 480;
/** Share of the viewport's height that a sheet may take. */
const SHEET_HEIGHT = 0.6;

export interface CardPorts {
  view: CardView;
  ranges(content: CardContent): Range[];
  closed(): void;
}

/** The one card of a page: opens beside its mark, follows it, keeps the keyboard's place, closes. */
export class Card {
  private host: Host | null = null;
  private content: CardContent | null = null;
  private stop = new AbortController();
  private cameFrom: Element | null = null;

  constructor(
    private readonly document: Document,
    private readonly ports: CardPorts,
  ) {}

  get shown(): CardContent | null {
    return this.content;
  }

  isOurs = (node: Node) => node === this.host?.element;

  /** Whether the card is a sheet here: a narrow viewport, or a finger as the main pointer. */
  isSheet(): boolean {
    const view = this.document.defaultView!;
    return view.innerWidth < NARROW || (view.matchMedia('(pointer: coarse)').matches && view.innerWidth < 900);
  }

  /** Shows a card, in place of the one that is open. `byKey` moves the keyboard into it. */
  show(content: CardContent, actions: CardActions, byKey: boolean): void {
    this.content = content;
    if (!this.host?.element.isConnected) this.openHost(actions);
    this.ports.view.draw(this.host!.root, content, actions);
    this.settle();
    if (byKey && !this.hasFocus()) this.focus();
  }

  close(): void {
    if (!this.host) return;
    const { host, cameFrom } = this;
    const hadFocus = host.root.activeElement !== null;
    this.stop.abort();
    this.host = null;
    this.content = null;
    this.cameFrom = null;
    this.ports.view.erase(host.root);
    host.remove();
    if (hadFocus && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    this.ports.closed();
  }

  /** Says for two seconds that the marks are on or off. The text comes a moment after its live region, to be read out. */
  note(message: 'on' | 'off'): void {
    this.close();
    const { mode, sheets, announce, erase } = this.ports.view;
    const host = openHost(this.document, mode, sheets);
    host.move({ left: 16, top: 16 }, 100);
    setTimeout(() => announce(host.root, message), 50);
    setTimeout(() => {
      erase(host.root);
      host.remove();
    }, 2000);
  }

  /** Puts the card where its mark is now. */
  settle = (): void => {
    const { host, content } = this;
    if (!host || !content) return;
    const view = this.document.defaultView!;
    if (content.sheet) {
      host.move('sheet', view.innerHeight * SHEET_HEIGHT);
      return;
    }
    if (content.pinned) return;
    const lines = linesOf(this.ports.ranges(content));
    const size = { width: view.innerWidth, height: view.innerHeight };
    if (lines.length === 0 || !isInView(lines, size)) return;
    const card = host.root.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    const rtl = view.getComputedStyle(this.document.documentElement).direction === 'rtl';
    const height = Math.max(card.height, host.root.querySelector('[data-inside]')?.scrollHeight ?? 0);
    const place = placeCard(lines, { width: card.width, height }, size, rtl);
    host.move(place, place.room);
  };

  /** Moves the keyboard to the dialog itself, so that its label is read first. */
  focus(): void {
    const dialog = this.host?.root.querySelector<HTMLElement>('[role="dialog"]');
    const { activeElement } = this.document;
    if (activeElement !== this.host?.element) this.cameFrom = activeElement;
    dialog?.focus({ preventScroll: true });
  }

  hasFocus = () => Boolean(this.host?.root.activeElement);

  private openHost(actions: CardActions): void {
    this.stop.abort();
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.host = openHost(this.document, this.ports.view.mode, this.ports.view.sheets);
    this.followPage(signal);
    this.hearKeys(actions, signal);
    this.hearOutside(actions, signal);
    this.hearRemoval(actions, signal);
  }

  private followPage(signal: AbortSignal): void {
    const view = this.document.defaultView!;
    let frame = 0;
    const later = () => {
      frame ||= view.requestAnimationFrame(() => {
        frame = 0;
        this.settle();
      });
    };
    const passive = { capture: true, passive: true, signal };
    view.addEventListener('scroll', later, passive);
    view.addEventListener('resize', later, passive);
    view.visualViewport?.addEventListener('resize', later, { signal });
    const sizes = new ResizeObserver(later);
    sizes.observe(this.host!.element);
    sizes.observe(this.document.documentElement);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  private hearKeys(actions: CardActions, signal: AbortSignal): void {
    const view = this.document.defaultView!;
    const key = (event: KeyboardEvent) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') {
        event.stopImmediatePropagation();
        actions.close();
      } else if (event.key === 'Tab' && !event.shiftKey && !this.hasFocus() && this.isIdle()) {
        event.preventDefault();
        this.focus();
      } else if (this.hasFocus()) event.stopImmediatePropagation(); // keys in the card are not the page's
    };
    view.addEventListener('keydown', key, { capture: true, signal });
  }

  /** A page that takes the card out has closed it. */
  private hearRemoval(actions: CardActions, signal: AbortSignal): void {
    const { element } = this.host!;
    const observer = new MutationObserver(() => element.isConnected || actions.close());
    observer.observe(this.document.documentElement, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Nothing of the page holds the keyboard. */
  private isIdle(): boolean {
    const { activeElement, body } = this.document;
    return activeElement === null || activeElement === body;
  }

  private hearOutside(actions: CardActions, signal: AbortSignal): void {
    const down = (event: Event) => {
      const outside = !event.composedPath().includes(this.host!.element);
      if (event.isTrusted && outside && !this.content?.pinned) actions.close();
    };
    this.document.defaultView!.addEventListener('pointerdown', down, { capture: true, passive: true, signal });
  }
}
