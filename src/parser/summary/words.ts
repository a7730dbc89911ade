import type { Token } from '../language';
import { classOf, singular } from '../language/wordclass';

const EMPTY = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'preposition',
  'conjunction',
  'auxiliary',
  'relative',
  'adverb',
  'mark',
]);
/** Verbs and nouns that stand in nearly every story and say nothing about which. */
const COMMON = new Set(
  'say said says saying told tell tells added according mr mrs ms new year years day time first last people made make'.split(
    ' ',
  ),
);

/** The word's stem as far as plurals, -ed and -ing go; null for words that carry no content of their own. */
export function stemOf(token: Token): string | null {
  if (token.kind === 'number') return token.text;
  if (token.kind !== 'word' || EMPTY.has(classOf(token)) || COMMON.has(token.lower)) return null;
  const word = singular(token.lower);
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  return word;
}

/** Number of words and numbers among the tokens `[first, last)`. */
export function countWords(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at++) if (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number') count++;
  return count;
}
