import type { Article } from '../parser/model';
import { type Check, flag, list, longText, none, optional, orNull, shape, shortText, text, whole } from './checks';
import { cleanClipping } from './clippings/clean';
import type { BackgroundMessages } from './protocol';

/** Longest text that is analysed, UTF-16 units: far above any story, far below what would stall the background. */
export const MAX_TEXT = 5_000_000;

const block = shape({ start: whole, end: whole, kind: shortText });
const credit = shape({ kind: shortText, text: text(20_000) });
const dateline = shape({ place: orNull(shortText), date: orNull(shortText), end: optional(whole) });

const articleShape = shape({
  isArticle: flag,
  title: orNull(text(20_000)),
  byline: list(shortText, 500),
  source: orNull(shortText),
  published: orNull(shortText),
  modified: orNull(shortText),
  language: orNull(shortText),
  dateline: orNull(dateline),
  text: text(MAX_TEXT),
  blocks: list(block, 200_000),
  credits: optional(list(credit, 1000)),
  url: optional(orNull(text(20_000))),
});

/** Blocks stand in text order, do not overlap and lie inside the text. */
function inOrder({ text: { length }, blocks }: Article): boolean {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > length) return false;
    last = end;
  }
  return true;
}

/** An article as a content script may send it. What a page's process sends is treated as hostile. */
const article: Check = (value) => articleShape(value) && inOrder(value as Article);

/** What each message to the background must hold. */
export const BACKGROUND_CHECKS: Record<keyof BackgroundMessages, Check> = {
  analyze: shape({ article }),
  loadReader: none,
  loadCard: none,
  badge: shape({ quotes: orNull(whole) }),
  annotateTab: shape({ tabId: whole }),
  keep: shape({ clipping: (x) => cleanClipping(x) !== null, traces: Array.isArray }),
  alsoIn: shape({ key: longText, url: orNull(longText) }),
};
