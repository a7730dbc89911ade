import { hearAround } from './card-events';
import type { CardActions, CardContent, CardView } from './card-port';
import { type Host, openHost } from './host';
import { showNote } from './note';
import { isInView, placeCard } from './place';
import { linesOf } from './scroll';

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
    if (!this.host?.element.isConnected) this.openHost();
    const drawn = this.ports.view.draw(this.host!.root, content, actions);
    const settle = () => {
      this.settle();
      if (byKey && !this.hasFocus()) this.focus();
    };
    if (drawn) void drawn.then(settle);
    else settle();
  }

  close = (): void => {
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

  private openHost(): void {
    this.stop.abort();
    this.stop = new AbortController();
    const { mode, sheets } = this.ports.view;
    this.host = openHost(this.document, mode, sheets);
    const { element } = this.host;
    const { hasFocus, focus, settle, close } = this;
    const isPinned = () => this.content?.pinned ?? false;
    hearAround(this.document, { element, hasFocus, isPinned, focus, settle, close }, this.stop.signal);
  }
}
