import type { Format } from '../../export';
import type { Analysis, Span } from '../../parser/model';
import type { LegendKind } from '../parts/kinds';

/** What the popup stands on: the page's own status, or why there is none. */
export type PopupStatus =
  | 'reading'
  | 'ready'
  | 'not-article'
  | 'other-language'
  | 'off-here'
  | 'waiting'
  | 'failed'
  /** No content script answers, but the browser would let us in when asked. */
  | 'no-access'
  /** A page no extension may read. */
  | 'closed';

export const SECTIONS = ['summary', 'voices', 'figures', 'timeline', 'names', 'notes'] as const;
export type Section = (typeof SECTIONS)[number];

export interface PopupData {
  status: PopupStatus;
  host: string;
  analysis: Analysis | null;
  /** Ids that the reader hid with "this is wrong". */
  hidden: string[];
  /** ISO date-time of the last re-reading after the page changed. */
  rereadAt: string | null;
  /** BCP 47 tag of the article where the status is `other-language`. */
  language: string | null;
  kinds: Record<LegendKind, boolean>;
  siteOn: boolean;
  /** Confidence from which the page paints, 0 to 1; what is below is listed apart, as unsure. */
  threshold: number;
  /** Sections that the reader folded. */
  folded: Section[];
}

/** What the popup can have done. Promises resolve with whether it worked. */
export interface PopupActions {
  show(span: Span): void;
  focus(id: string): void;
  back(): void;
  switchKind(kind: LegendKind, on: boolean): void;
  switchSite(on: boolean): void;
  fold(sections: Section[]): void;
  readOnce(): void;
  readAlways(): void;
  readAnyway(): void;
  retry(): void;
  openSettings(): void;
  openClippings(): void;
  /** The side panel; absent where the browser has none, or where this is it. */
  openPanel?(): void;
  copy(text: string): Promise<boolean>;
  save(format: Format): Promise<string | null>;
  /** Keeps a quote, a figure, or with null the whole summary. */
  keep(id: string | null): Promise<boolean>;
}
