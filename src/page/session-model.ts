import type { Analysis, Article } from '../parser/model';
import type { CardView, WrongReason } from './card-port';
import type { Fingerprint } from './fingerprint';

export type SessionStatus = 'reading' | 'ready' | 'not-article' | 'other-language' | 'failed';

/** What popup and panel are told of a page. */
export interface SessionState {
  status: SessionStatus;
  analysis: Analysis | null;
  /** Ids of what the reader has hidden. */
  hidden: string[];
  /** ISO date-time of the last reading after a change of the page; null when there was none. */
  rereadAt: string | null;
  language: string | null;
  /** False while the reader has switched the marks off. */
  painted: boolean;
}

/** What a session needs from outside the page. */
export interface SessionPorts {
  analyze(article: Article): Promise<Analysis>;
  /** False once the extension has been updated, disabled or removed. */
  alive(): boolean;
  view: CardView;
  copy(text: string): Promise<boolean>;
  /** What the reader has hidden on this page, kept on this device. */
  hidden: {
    load(): Promise<Fingerprint[]>;
    add(print: Fingerprint, reason: WrongReason): Promise<void>;
    remove(print: Fingerprint): Promise<void>;
  };
  /** After every reading: what there is now. */
  report(state: SessionState): void;
  now(): string;
}

export const newState = (): SessionState => ({
  status: 'reading',
  analysis: null,
  hidden: [],
  rereadAt: null,
  language: null,
  painted: true,
});
