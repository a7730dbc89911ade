import type { Span } from '../model';
import type { WordClass } from './wordclass';

/**
 * word: letters (with inner apostrophes, accents, dots of "U.S."); number: digits with their grouping and decimals;
 * mark: a quotation mark or apostrophe; hyphen: any dash; symbol: currency, percent, degree and the like; punct: the rest.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'hyphen' | 'symbol' | 'punct';

export interface Token extends Span {
  text: string;
  lower: string;
  kind: TokenKind;
  /** True when white space, or the start of the text, stands before it. */
  spaced: boolean;
  /** What `classOf` answered, once it was asked. */
  wordClass?: WordClass | undefined;
}

const WORD = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
const HYPHEN = 5;
const SYMBOL = 6;
const PUNCT = 7;

const MARKS = '"\'`´“”„‟‘’‚‛«»‹›';
const HYPHENS = '-‐‑‒–—―−';
const SYMBOLS = '$£€¥₹₽₩₦₺₪₫฿¢%‰°§+=<>~^|\\@#&*/';
const LETTER = /\p{L}|\p{M}/u;
const WHITE = /\s|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const CURRENCY = /\p{Sc}/u;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) ascii[code] = classify(String.fromCharCode(code));

function classify(char: string): number {
  if (char >= '0' && char <= '9') return DIGIT;
  if (WHITE.test(char)) return SPACE;
  if (MARKS.includes(char)) return MARK;
  if (HYPHENS.includes(char)) return HYPHEN;
  if (SYMBOLS.includes(char) || CURRENCY.test(char)) return SYMBOL;
  if (char === '_' || LETTER.test(char)) return WORD;
  return PUNCT;
}

const seen = new Map<number, number>();

/** Class of the character at `at`; half of a surrogate pair takes the class of the pair. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code]!;
  let point = code;
  if (code >= 0xd800 && code < 0xdc00) point = text.codePointAt(at)!;
  else if (code >= 0xdc00 && code < 0xe000 && at > 0) {
    const pair = text.codePointAt(at - 1)!;
    if (pair > 0xffff) point = pair;
  }
  let kind = seen.get(point);
  if (kind === undefined) {
    kind = classify(String.fromCodePoint(point));
    if (seen.size < 5000) seen.set(point, kind);
  }
  return kind;
}

const isApostrophe = (char: string | undefined) => char === "'" || char === '’';
/** Clitics that are tokens of their own: "Austin's" is a name and a possessive. */
const CLITIC = /^['’](?:s|S|re|ve|ll|d|m)$/;

/** End of a word that starts at `from`: inner apostrophes ("don't", "O’Neill") and dotted letters ("U.S.") belong to it. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = lettersEnd(text, from, at);
    if (at < 0) return -at;
    const next = text[at];
    if (isApostrophe(next) && at + 1 < text.length && classAt(text, at + 1) === WORD) {
      let end = at + 1;
      while (end < text.length && classAt(text, end) === WORD) end++;
      if (CLITIC.test(text.slice(at, end))) return at;
      at = end;
      continue;
    }
    if (next === '.' && isDotted(text, from, at)) {
      at++;
      if (at < text.length && classAt(text, at) === WORD) continue;
    }
    return at;
  }
}

/** End of letters with digits after the first ("G7"); negative where a currency's letters end before its digits. */
function lettersEnd(text: string, from: number, start: number): number {
  let at = start;
  while (at < text.length && classAt(text, at) === WORD) at++;
  if (at < text.length && at < from + 4 && classAt(text, at) === DIGIT && isCurrency(text, from, at)) return -at;
  while (at < text.length && (classAt(text, at) === WORD || (at > from && classAt(text, at) === DIGIT))) at++;
  return at;
}

const CURRENCIES = new Set(
  'USD AUD CAD NZD HKD SGD EUR GBP JPY CNY RMB INR CHF SEK NOK DKK PLN ZAR KES NGN BRL MXN THB PHP IDR MYR RM Rs'.split(
    ' ',
  ),
);

/** "RM79", "USD10m", "$US5": letters of a currency are a word of their own before digits. */
function isCurrency(text: string, from: number, to: number): boolean {
  const letters = text.slice(from, to);
  return CURRENCIES.has(letters) || (text[from - 1] === '$' && /^(?:US|A|C|NZ|HK)$/.test(letters));
}

/** Whether the dot at `dot` belongs to a chain of single letters ("U.S.", "a.m.", "Ph.D."). */
function isDotted(text: string, from: number, dot: number): boolean {
  const before = dot - 1;
  const single = before === from || text[before - 1] === '.';
  if (!single) return text.slice(from, dot) === 'Ph' && text[dot + 1] === 'D';
  if (text.indexOf('.', from) < dot) return true;
  const letter = dot + 1 < text.length && classAt(text, dot + 1) === WORD;
  return letter && (dot + 2 >= text.length || classAt(text, dot + 2) !== WORD);
}

/** End of a number: digits, and separators that stand between digits ("2,500", "3.2", "1 000" is two numbers). */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (classAt(text, at) === DIGIT) at++;
    else if ((text[at] === ',' || text[at] === '.') && at + 1 < text.length && classAt(text, at + 1) === DIGIT) at++;
    else break;
  }
  return at;
}

const KINDS: TokenKind[] = ['punct', 'word', 'number', 'punct', 'mark', 'hyphen', 'symbol', 'punct'];

function endOf(text: string, at: number, kind: number): number {
  if (kind === WORD) return wordEnd(text, at);
  if (kind === DIGIT) return numberEnd(text, at);
  if (kind === MARK) return markEnd(text, at);
  if (kind === HYPHEN || text[at] === '.') return repeatEnd(text, at);
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

/** End of a clitic, of a double mark typed as two single ones (the wires do), or of one mark. */
function markEnd(text: string, at: number): number {
  const char = text[at];
  if (isApostrophe(char) && at > 0) {
    let end = at + 1;
    while (end < text.length && end < at + 4 && classAt(text, end) === WORD) end++;
    const before = classAt(text, at - 1);
    if ((before === WORD || before === DIGIT) && CLITIC.test(text.slice(at, end))) return end;
  }
  const doubled = (char === "'" || char === '`') && text[at + 1] === char;
  return doubled ? at + 2 : at + 1;
}

function repeatEnd(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end;
}

/**
 * Splits text into tokens in one pass, linear in its length. Every character that is not white space belongs to
 * exactly one token. Hyphens, clitics ("'s") and the letters after a number ("20|th", "3|bn") are tokens of their own.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const end = endOf(text, at, kind);
    const word = text.slice(at, end);
    const clitic = kind === MARK && word.length > 1 && CLITIC.test(word);
    tokens.push({
      start: at,
      end,
      text: word,
      lower: word.toLowerCase(),
      kind: clitic ? 'word' : KINDS[kind]!,
      spaced,
      wordClass: undefined,
    });
    spaced = false;
    at = end;
  }
  return tokens;
}
