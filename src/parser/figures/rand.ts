import type { Language, Token } from '../language';
import { SCALE_LETTERS, SCALE_WORDS } from './data/rand';
import { isThing } from './reject/thing';

/** "R450", "R1,200", "R2.3", "R50bn": tokens `[first, last)` that are one amount in rand. */
interface Amount {
  first: number;
  last: number;
  /** Offset after the digits; letters of a scale may follow to the end of the last token. */
  digits: number;
  /** Grouping or a scale says that it is money; otherwise the text must show that rand are meant. */
  sure: boolean;
}

/** Digits as English writes them, with a scale; every quantifier is followed by what it cannot match. */
const SHAPE = /R(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)([a-z]{0,2})(?![\p{L}\p{N}_]|[.,]\d)/uy;

/**
 * The language with the rand sign as a token of its own. The tokenizer keeps "R2" whole, as it keeps "F1" and "M25",
 * so only this layer, which knows what an amount looks like, divides them. A text without any is returned as it is.
 */
export function splitRand(language: Language): Language {
  const { text, tokens } = language;
  const found: Amount[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const amount = amountAt(text, tokens, i);
    if (amount) found.push(amount);
  }
  if (found.length === 0) return language;
  const meant = found.some(({ sure }) => sure) || /South Africa|\brand\b|\bZAR\b/.test(text);
  const nameOf = ({ first, digits }: Amount) => text.slice(tokens[first]!.start, digits);
  const things = new Set(found.filter((a) => isThing(tokens, a.first, a.last)).map(nameOf));
  const amounts = found.filter((a) => a.sure || (meant && !things.has(nameOf(a))));
  return amounts.length === 0 ? language : divided(language, amounts);
}

function amountAt(text: string, tokens: Token[], i: number): Amount | null {
  const token = tokens[i]!;
  const digit = token.text.charCodeAt(1);
  if (token.text[0] !== 'R' || !(digit >= 48 && digit <= 57) || !isFree(tokens, i)) return null;
  SHAPE.lastIndex = token.start;
  const match = SHAPE.exec(text);
  if (!match) return null;
  const end = token.start + match[0].length;
  let last = i + 1;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  const letters = match[2]!;
  if (tokens[last - 1]!.end !== end || (letters !== '' && letters !== 'k' && !SCALE_LETTERS.has(letters))) return null;
  const hyphen = tokens[last]?.kind === 'hyphen' ? 1 : 0;
  const scaled = SCALE_LETTERS.has(letters) || SCALE_WORDS.has(tokens[last + hyphen]?.lower ?? '');
  return { first: i, last, digits: end - letters.length, sure: scaled || match[1]!.includes(',') };
}

/** Whether nothing but an opening bracket, a quotation mark or a dash touches it from before ("A&R2" is a name). */
function isFree(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  return tokens[i]!.spaced || !before || /^(?:mark|hyphen)$/.test(before.kind) || '(['.includes(before.text);
}

/** The tokens with "R", digits and scale apart, and the sentences that hold them. */
function divided(language: Language, amounts: Amount[]): Language {
  const tokens: Token[] = [];
  const moved: number[] = [];
  let next = 0;
  language.tokens.forEach((token, i) => {
    const amount = amounts[next];
    moved.push(tokens.length);
    if (!amount || i < amount.first) tokens.push(token);
    if (!amount || i < amount.last - 1) return;
    tokens.push(...pieces(language, amount));
    next++;
  });
  moved.push(tokens.length);
  const sentences = language.sentences.map((s) => ({ ...s, first: moved[s.first]!, last: moved[s.last]! }));
  return { ...language, tokens, sentences };
}

function pieces({ text, tokens }: Language, { first, last, digits }: Amount): Token[] {
  const { start, spaced } = tokens[first]!;
  const { end } = tokens[last - 1]!;
  const piece = (from: number, to: number, kind: Token['kind']): Token => {
    const word = text.slice(from, to);
    return { start: from, end: to, text: word, lower: word.toLowerCase(), kind, spaced: from === start && spaced };
  };
  const parts = [piece(start, start + 1, 'word'), piece(start + 1, digits, 'number')];
  return digits < end ? [...parts, piece(digits, end, 'word')] : parts;
}
