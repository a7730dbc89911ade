import type { Article } from '../parser/model';

/** Longest text that is analysed, UTF-16 units: far above any story, far below what would stall the background. */
export const MAX_TEXT = 5_000_000;

export type Check = (value: unknown) => boolean;

const text =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

export const flag: Check = (value) => typeof value === 'boolean';
export const whole: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
export const shortText = text(2000);
export const longText = text(20_000);
export const none: Check = () => true;

/** A plain object whose named members pass; other members are ignored by whoever reads it. */
export const shape =
  (members: Record<string, Check>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Record<string, unknown>;
    return Object.entries(members).every(([name, check]) =>
      check(Object.hasOwn(record, name) ? record[name] : undefined),
    );
  };

const block = shape({ start: whole, end: whole, kind: shortText });
const credit = shape({ kind: shortText, text: text(20_000) });
const dateline = shape({ place: orNull(shortText), date: orNull(shortText) });

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
export const article: Check = (value) => articleShape(value) && inOrder(value as Article);
