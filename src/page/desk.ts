import type { Analysis } from '../parser/model';
import { Card } from './card';
import type { CardActions, CardContent, CardView, WrongReason } from './card-port';
import type { Mark } from './mark';
import type { Painter } from './painter';
import { scrollToRanges } from './scroll';
import { siblingsOf, stepFrom } from './walk';

/** Where the lower edge of a mark may stand above a sheet, as a share of the viewport's height. */
const ABOVE_SHEET = 0.38;

interface DeskPorts {
  view: CardView;
  painter: Painter;
  analysis(): Analysis | null;
  marks(): readonly Mark[];
  copy(text: string): Promise<boolean>;
  /** The reader hides a mark, or (null) takes that back. */
  hide(mark: Mark, reason: WrongReason | null): void;
  /** Opens the card of another annotation. */
  goTo(id: string): void;
}

/** Opens the card of a mark, and carries out what the reader does on it. */
export class Desk {
  readonly card: Card;
  /** The mark whose card was open last. */
  current: Mark | null = null;

  constructor(
    private readonly document: Document,
    private readonly ports: DeskPorts,
  ) {
    const { painter, view } = ports;
    this.card = new Card(document, {
      view,
      ranges: ({ mark }) => painter.rangesOf(mark),
      closed: () => painter.open([]),
    });
  }

  /** `byKey` brings the mark into view and the keyboard into the card; `hidden` offers to undo. */
  open(mark: Mark, byKey: boolean, hidden = false): void {
    const { painter } = this.ports;
    const analysis = this.ports.analysis();
    if (!analysis) return;
    const siblings = this.siblings(mark);
    const sheet = this.card.isSheet();
    const pinned = !sheet && (this.card.shown?.pinned ?? false);
    const place = { index: siblings.indexOf(mark), total: siblings.length };
    const content: CardContent = { analysis, mark, ...place, pinned, sheet, hidden };
    this.current = mark;
    // A sheet covers the lower part of the screen, whoever opened it.
    if (byKey || sheet)
      scrollToRanges(this.document.defaultView!, painter.rangesOf(mark), sheet ? ABOVE_SHEET : undefined);
    painter.open(hidden ? [] : siblings.filter(({ id }) => id === mark.id));
    this.card.show(content, this.actions(content), byKey);
  }

  /** Draws the open card where its words stand now. */
  renew(): void {
    const { shown } = this.card;
    if (shown) this.open(shown.mark, false, shown.hidden);
  }

  private siblings = (mark: Mark) => siblingsOf(mark, this.ports.marks());

  private actions(content: CardContent): CardActions {
    const { mark } = content;
    const { hide, goTo, copy } = this.ports;
    return {
      step: (by) => {
        const next = stepFrom(this.siblings(mark), mark, by);
        if (next) this.open(next, true);
      },
      close: () => this.card.close(),
      pin: () => {
        content.pinned = !content.pinned;
        this.card.show(content, this.actions(content), false);
      },
      goTo,
      wrong: (reason) => hide(mark, reason),
      undo: () => hide(mark, null),
      copy,
    };
  }
}
