import { hearBack } from './back';
import { hearAround } from './card-events';
import type { CardActions, CardContent, CardView } from './card-port';
import { type Host, openHost } from './host';
import { showNote } from './note';
import { isInView, placeCard } from './place';
import { linesOf } from './scroll';
import { hearSwipe } from './swipe';

/** Below this width a card is a sheet along the lower edge; CSS pixels. */
const NARROW = 480;
/** Below this width it is one where a finger is the main pointer; CSS pixels. */
const TABLET = 900;
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
    return view.innerWidth < NARROW || (view.matchMedia('(pointer: coarse)').matches && view.innerWidth < TABLET);
  }

  /** Shows a card, in place of the one that is open. `byKey` moves the keyboard into it. */
  show(content: CardContent, actions: CardActions, byKey: boolean): void {
    this.content = content;
    const host = this.hostFor(content);
    const settle = () => {
      this.settle();
      if (byKey && !this.hasFocus()) this.focus();
    };
    const drawn = this.ports.view.draw(host.root, content, actions);
    if (drawn) void drawn.then(settle);
    else settle();
  }

  close = (): void => {
    if (!this.host) return;
    const { host, cameFrom } = this;
    const hadFocus = this.hasFocus();
    this.stop.abort();
    this.host = null;
    this.content = null;
    this.cameFrom = null;
    this.ports.view.erase(host.root);
    host.remove();
    if (hadFocus && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    this.ports.closed();
  };

  /** Says for a moment that the marks are on or off, in place of the card. */
  note(message: 'on' | 'off'): void {
    this.close();
    showNote(this.document, this.ports.view, message);
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
  focus = (): void => {
    const dialog = this.host?.root.querySelector<HTMLElement>('[role="dialog"]');
    const { activeElement } = this.document;
    if (activeElement !== this.host?.element) this.cameFrom = activeElement;
    dialog?.focus({ preventScroll: true });
  };

  private hasFocus = () => Boolean(this.host?.root.activeElement);

  /** The card's element: the one that stands already, or a new one. */
  private hostFor({ sheet }: CardContent): Host {
    if (this.host?.element.isConnected) return this.host;
    this.stop.abort();
    this.stop = new AbortController();
    const { signal } = this.stop;
    const { mode, sheets } = this.ports.view;
    const host = openHost(this.document, mode, sheets);
    this.host = host;
    const { hasFocus, focus, settle, close } = this;
    const shown = () => this.content;
    hearAround(this.document, { element: host.element, hasFocus, shown, focus, settle, close }, signal);
    if (sheet) {
      hearSwipe(host.root, close, signal);
      hearBack(this.document, close, signal);
    }
    return host;
  }
}
