import type { Token } from '../language';
import { classOf, singular } from '../language/wordclass';
import { NO_SIGNS, PAIRS, SIGNS } from './signs';

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

interface Fact {
  /** Number of the stem, -1 for none. */
  stem: number;
  signs: number;
}

/** What the words of one story say: their stems as numbers and their signs, each word form looked up once. */
export class Vocabulary {
  private readonly facts = new Map<string, Fact>();
  private readonly stems = new Map<string, number>();

  /** Number of different stems so far; stems are numbered from 0 in the order they are met. */
  get size(): number {
    return this.stems.size;
  }

  /** Different stems among the tokens `[first, last)`, and the signs of all their words together. */
  read(tokens: readonly Token[], first: number, last: number): { stems: number[]; signs: number } {
    const stems: number[] = [];
    let signs = 0;
    for (let at = first; at < last; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const fact = this.facts.get(token.text) ?? this.learn(token);
      signs |= fact.signs;
      if (PAIRS.has(token.lower)) signs |= PAIRS.get(token.lower)!.get(tokens[at + 1]?.lower ?? '') ?? NO_SIGNS;
      if (fact.stem >= 0 && !stems.includes(fact.stem)) stems.push(fact.stem);
    }
    return { stems, signs };
  }

  private learn(token: Token): Fact {
    const stem = stemOf(token);
    let number = stem === null ? -1 : this.stems.get(stem);
    if (number === undefined) {
      number = this.stems.size;
      this.stems.set(stem!, number);
    }
    const fact = { stem: number, signs: SIGNS.get(token.lower) ?? NO_SIGNS };
    this.facts.set(token.text, fact);
    return fact;
  }
}
