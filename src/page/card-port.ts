import type { Analysis } from '../parser/model';
import type { Mark } from './mark';

/** Everything a card shows. */
export interface CardContent {
  analysis: Analysis;
  mark: Mark;
  /** Place among the marks that previous and next lead through, from 0. */
  index: number;
  total: number;
  pinned: boolean;
  /** True along the lower edge of a small or touched screen. */
  sheet: boolean;
  /** The reader has just hidden this mark: undo is offered. */
  hidden: boolean;
}

/** Why a reader hides a mark. */
export type WrongReason = 'speaker' | 'kind' | 'extent' | 'value' | 'other';

/** What a reader can do on a card. */
export interface CardActions {
  step(by: 1 | -1): void;
  close(): void;
  pin(): void;
  /** Opens the card of another annotation. */
  goTo(id: string): void;
  wrong(reason: WrongReason): void;
  undo(): void;
  /** Puts a text on the clipboard; false when the browser said no. */
  copy(text: string): Promise<boolean>;
}

/** How the views draw into the card's root; handed in by whoever wires page and views. A promise where they must be loaded first. */
export interface CardView {
  draw(root: ShadowRoot, content: CardContent, actions: CardActions): void | Promise<void>;
  /** A short message without a card, read out politely. */
  announce(root: ShadowRoot, message: 'on' | 'off'): void | Promise<void>;
  /** Brings what is needed for drawing, because a card may soon be wanted. */
  prepare?(): void;
  erase(root: ShadowRoot): void;
  sheets: CSSStyleSheet[];
  mode: 'open' | 'closed';
}
