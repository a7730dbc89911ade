import type { Analysis, Article } from '../parser/model';

/** Why a page shows nothing, or that it does. */
export type PageStatus = 'reading' | 'ready' | 'not-article' | 'other-language' | 'off-here' | 'failed';

/** What the page's content script knows; the popup's first paint needs nothing else. */
export interface PageState {
  status: PageStatus;
  /** Host of the page, without port. */
  host: string;
  analysis: Analysis | null;
  /** Ids that the reader hid with "this is wrong". */
  hidden: string[];
  /** ISO date-time of the last re-reading after the page changed, else null. */
  rereadAt: string | null;
  /** Language of the article where status is `other-language`. */
  language: string | null;
}

/** To the background: `[request, answer]` by message type. */
export interface BackgroundMessages {
  /** Parse an article that a content script read. */
  analyze: [{ article: Article }, Analysis];
  /** The gate found an article: load the reader into this tab. */
  loadReader: [Record<never, never>, null];
  /** Number of quotes for the toolbar badge, null for none. */
  badge: [{ quotes: number | null }, null];
}

/** To a page's content script, from popup, panel or background. */
export interface PageMessages {
  state: [Record<never, never>, PageState];
  /** Scroll to an annotation and open its card. */
  focus: [{ id: string }, boolean];
  /** Scroll to any span of the article and mark it for a moment. */
  show: [{ start: number; end: number }, boolean];
  /** Read the page although the gate said it is no article. */
  readAnyway: [Record<never, never>, null];
  /** Highlights on or off on this page, for the one-key switch. */
  toggle: [Record<never, never>, boolean];
  /** Next or previous annotation of any or of one kind, as the keyboard walk does. */
  step: [{ by: 1 | -1; kind?: string }, boolean];
}
