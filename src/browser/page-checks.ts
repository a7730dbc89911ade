import { type Check, none, optional, shape, shortText, whole } from './checks';
import type { PageMessages } from './protocol';

/** What each message to a page's content script must hold. */
export const PAGE_CHECKS: Record<keyof PageMessages, Check> = {
  state: none,
  focus: shape({ id: shortText }),
  show: shape({ start: whole, end: whole }),
  close: none,
  back: none,
  readAnyway: none,
  toggle: none,
  step: shape({ by: (value) => value === 1 || value === -1, kind: optional(shortText) }),
  explain: none,
};
