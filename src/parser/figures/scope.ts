import type { Language, Sentence, Token } from '../language';

/** One sentence with the tokens around it; rules look only inside `[first, last)`. */
export interface Scope {
  text: string;
  tokens: Token[];
  first: number;
  last: number;
}

/** No sentence of prose is longer; lists and tables without a full stop are read in pieces, so that time stays linear. */
const LONGEST = 250;

/** The sentence as one scope, or as several where it has no end. */
export function scopesOf(language: Language, sentence: Sentence): Scope[] {
  const scopes: Scope[] = [];
  for (let first = sentence.first; first < sentence.last; first += LONGEST) {
    const last = Math.min(sentence.last, first + LONGEST);
    scopes.push({ text: language.text, tokens: language.tokens, first, last });
  }
  return scopes;
}

/** Token `i` of the sentence, or undefined outside it. */
export const at = (s: Scope, i: number): Token | undefined => (i >= s.first && i < s.last ? s.tokens[i] : undefined);

/** Lower-case text of token `i`, '' outside the sentence. */
export const word = (s: Scope, i: number): string => at(s, i)?.lower ?? '';

/** Whether token `i` touches the token before it. */
export const glued = (s: Scope, i: number): boolean => at(s, i)?.spaced === false;

export const isNumber = (s: Scope, i: number): boolean => at(s, i)?.kind === 'number';
export const isWord = (s: Scope, i: number): boolean => at(s, i)?.kind === 'word';
export const isHyphen = (s: Scope, i: number): boolean => at(s, i)?.kind === 'hyphen';

/** Whether token `i` begins with a capital letter. */
export function isCapital(s: Scope, i: number): boolean {
  const token = at(s, i);
  return token?.kind === 'word' && token.text[0] !== token.lower[0];
}

/** The text from token `first` up to, not including, token `last`. */
export function slice(s: Scope, first: number, last: number): string {
  return first < last ? s.text.slice(s.tokens[first]!.start, s.tokens[last - 1]!.end) : '';
}
