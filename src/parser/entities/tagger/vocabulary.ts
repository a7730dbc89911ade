import type { Token } from '../../language';
import type { Lexicon } from './lexicon';
import { readWord, type Word } from './words';

/** Words of a generation. Two are kept: what no article of the last two generations used is forgotten. */
const GENERATION = 6000;

/** Words read before, by their way of writing. Most words of an article stand in the one before it, too. */
class Vocabulary {
  private young = new Map<string, Word>();
  private old = new Map<string, Word>();

  constructor(private readonly lexicon: Lexicon) {}

  word({ text, lower }: Token): Word {
    const known = this.young.get(text);
    if (known) return known;
    const word = this.old.get(text) ?? readWord(text, lower, this.lexicon);
    if (this.young.size >= GENERATION) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, word);
    return word;
  }
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>();

/** The words of all tokens. */
export function wordsOf(tokens: readonly Token[], lexicon: Lexicon): Word[] {
  const vocabulary = vocabularies.get(lexicon) ?? new Vocabulary(lexicon);
  vocabularies.set(lexicon, vocabulary);
  return tokens.map((token) => vocabulary.word(token));
}
