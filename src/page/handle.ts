import type { CardView } from './card-port';
import type { PaintOptions } from './mark';
import type { Session, SessionPorts } from './session';

/** What the small script has loaded already and the large one need not bring again. */
export interface Tools extends Pick<SessionPorts, 'analyze' | 'alive' | 'hidden' | 'report'> {
  options(): PaintOptions;
  /** Calls back with new options until the signal aborts. */
  onOptions(changed: (options: PaintOptions) => void, until: AbortSignal): void;
  /** Brings the card's script into the page; it puts its view into the handle. */
  loadCard(): Promise<void>;
  /** What a card says once the extension is no longer there to ask. */
  sorry(): string;
  /** Where else the same quotation or the same counted thing was kept, by its key. */
  alsoIn(key: string, url: string | null): Promise<KeptElsewhere[]>;
}

/** One place of an article kept earlier that says the same, or counts the same thing. */
export interface KeptElsewhere {
  url: string | null;
  title: string | null;
  source: string | null;
  /** ISO date or date-time. */
  published: string | null;
  /** Its words there, verbatim. */
  text: string;
  /** What it counts there; null for quotes and for figures without one value. */
  value: number | null;
}

/**
 * Where the small script that is in every page and the large one that comes on articles meet: a property of the
 * content scripts' own world, which the page cannot see.
 */
export interface PageHandle {
  session: Session | null;
  tools: Tools;
  /** How cards are drawn; there once the card's script has been loaded. */
  card: Promise<CardView> | null;
  /** Called by the reader script when it has been loaded. */
  attach(start: (forced: boolean) => Session): void;
  /** Reads the page whatever the gate says. */
  readAnyway(): Promise<void>;
}

type World = { nutgraf?: PageHandle };

export const handleHere = (): PageHandle | undefined => (globalThis as World).nutgraf;
export const setHandle = (handle: PageHandle): void => {
  (globalThis as World).nutgraf = handle;
};
