import { isGroupName } from '../groups';
import { isEventHead, isOrganizationHead, isPlaceHead } from '../heads';
import { lazy, wordSet } from '../lazy';
import { isCalendar } from '../rules/common';
import { isHonorific, isTitle } from '../titles';
import { hashText } from './hash';
import type { Lexicon } from './lexicon';

/** How a token is written. */
export const LOWER = 0;
export const CAPITAL = 1;
export const UPPER = 2;
export const MIXED = 3;
export const NUMBER = 4;
export const MARK = 5;

/** Word classes, as bits of `Word.lists`. */
export const TITLE = 1;
export const HONORIFIC = 2;
export const ORGANIZATION = 4;
export const PLACE = 8;
export const EVENT = 16;
export const SPEECH = 32;
export const AT = 64;
export const GROUP = 128;
export const CALENDAR = 256;

/** What features need to know of a word; made once for each way of writing in an article. */
export interface Word {
  /** Of the lower-case word; all numbers of one length are alike. */
  hash: number;
  cased: number;
  writing: number;
  shape: number;
  prefix2: number;
  prefix3: number;
  prefix4: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  lists: number;
  flags: number;
  /** 1 to 1024, 0 when unknown. */
  cluster: number;
  /** Sums of the weights of what this word alone gives, one row for each slot of unary.ts; made when first asked for. */
  sums: (Float32Array | undefined)[];
}

const SPEECH_WORDS = lazy(() =>
  wordSet(
    'said says say told tells tell added adds tweeted argued explained warned stated wrote writes asked insisted announced noted claimed acknowledged admitted declared replied commented recalled testified',
  ),
);
const AT_WORDS = lazy(() => wordSet('in at from near to across outside around into throughout towards toward via'));

function listsOf(text: string, lower: string): number {
  return (
    (isTitle(lower) ? TITLE : 0) |
    (isHonorific(lower) ? HONORIFIC : 0) |
    (isOrganizationHead(lower) ? ORGANIZATION : 0) |
    (isPlaceHead(lower) ? PLACE : 0) |
    (isEventHead(lower) ? EVENT : 0) |
    (SPEECH_WORDS().has(lower) ? SPEECH : 0) |
    (AT_WORDS().has(lower) ? AT : 0) |
    (text !== lower && isGroupName(text) ? GROUP : 0) |
    (isCalendar(lower) ? CALENDAR : 0)
  );
}

function writingOf(text: string, lower: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMBER;
  const upper = text.toUpperCase();
  if (lower === upper) return MARK;
  if (text === lower) return LOWER;
  if (text === upper) return text.length > 1 ? UPPER : CAPITAL;
  return text[0] !== lower[0] && text.slice(1) === lower.slice(1) ? CAPITAL : MIXED;
}

/** "McDonald" → "XxXx", "U.S." → "X.X.", "2019" → "d": kinds of characters, repeats left out. */
function shapeOf(text: string, lower: string): number {
  let shape = '';
  let before = '';
  for (let i = 0; i < text.length && i < 24; i++) {
    const char = text[i]!;
    const kind = char >= '0' && char <= '9' ? 'd' : char !== lower[i] ? 'X' : char === char.toUpperCase() ? char : 'x';
    if (kind !== before) shape += kind;
    before = kind;
  }
  return hashText(shape);
}

/** Word of a token; `lexicon` gives its lists and its cluster. */
export function readWord(text: string, lower: string, lexicon: Lexicon): Word {
  const writing = writingOf(text, lower);
  const key = writing === NUMBER ? `#${Math.min(lower.length, 5)}` : lower;
  const entry = writing === NUMBER || writing === MARK ? -1 : lexicon.find(lower);
  return {
    hash: hashText(key),
    cased: hashText(text),
    writing,
    shape: shapeOf(text, lower),
    prefix2: hashText(`${lower.slice(0, 2)}<`),
    prefix3: hashText(`${lower.slice(0, 3)}<`),
    prefix4: hashText(`${lower.slice(0, 4)}<`),
    suffix1: hashText(`>${lower.slice(-1)}`),
    suffix2: hashText(`>${lower.slice(-2)}`),
    suffix3: hashText(`>${lower.slice(-3)}`),
    suffix4: hashText(`>${lower.slice(-4)}`),
    lists: listsOf(text, lower),
    flags: entry < 0 ? 0 : lexicon.flags[entry]!,
    cluster: entry < 0 ? 0 : lexicon.clusters[entry]!,
    sums: [],
  };
}
