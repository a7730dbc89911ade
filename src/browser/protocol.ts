import type { Analysis, Article } from '../parser/model';
import { type Check, none, shape, shortText } from './checks';
import type { Clipping, Trace } from './clippings/model';

/**
 * Why a page shows nothing, or that it does. `waiting`: the reader wants pages read on a click only;
 * `readAnyway` reads it.
 */
export type PageStatus = 'reading' | 'ready' | 'not-article' | 'other-language' | 'off-here' | 'waiting' | 'failed';

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
  /** False while the one-key switch has the marks off; true or absent otherwise. */
  painted?: boolean;
}

type Nothing = Record<never, never>;

/** To the background: `[request, answer]` by message type. */
export interface BackgroundMessages {
  /** Parse an article that a content script read. */
  analyze: [{ article: Article }, Analysis];
  /** The gate found an article: load the reader into this tab. Answers what to say there once the extension is gone. */
  loadReader: [Nothing, string];
  /** A card is wanted for the first time: load its views into this tab. */
  loadCard: [Nothing, null];
  /** Number of quotes for the toolbar badge, null for none. */
  badge: [{ quotes: number | null }, null];
  /** From the popup: put gate and reader into a tab that has none (host access withdrawn) and read it. */
  annotateTab: [{ tabId: number }, boolean];
  /** Keep a quote, figure or summary in the reader's clippings. */
  keep: [{ clipping: Clipping; traces: Trace[] }, boolean];
  /** Where else the same quotation or the same counted thing was kept; `key` by `quoteKey` or `figureKey`. */
  alsoIn: [{ key: string; url: string | null }, Trace[]];
}

/** To a page's content script, from popup, panel or background. */
export interface PageMessages {
  state: [Nothing, PageState];
  /** Scroll to an annotation and open its card. */
  focus: [{ id: string }, boolean];
  /** Scroll to any span of the article and mark it for a moment. */
  show: [{ start: number; end: number }, boolean];
  /** Close the open card; false when there is none. */
  close: [Nothing, boolean];
  /** Back to where the reader was before `focus` and `show`. */
  back: [Nothing, boolean];
  /** Read the page although the gate said it is no article. */
  readAnyway: [Nothing, null];
  /** Highlights on or off on this page, for the one-key switch; answers whether they are on now. */
  toggle: [Nothing, boolean];
  /** Next or previous annotation of any or of one kind, as the keyboard walk does. */
  step: [{ by: 1 | -1; kind?: string }, boolean];
  /** Open the card of whatever the reader's selection touches; false when nothing there is known. */
  explain: [Nothing, boolean];
}

/** How a message travels; an answer says whether asking went well. */
export type Envelope = { nutgraf: string; body: unknown };

function isEnvelope(message: unknown): message is Envelope {
  return shape({ nutgraf: shortText, body: none })(message);
}

/** Whether a message is one of these and has the shape that its type asks for. */
export function isValid(message: unknown, checks: Record<string, Check>): message is Envelope {
  return isEnvelope(message) && Object.hasOwn(checks, message.nutgraf) && checks[message.nutgraf]!(message.body);
}
