import type { Article, Block } from '../model';
import { textBlocks } from './blocks';
import { type Sentence, splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';

export { textBlocks } from './blocks';
export type { Sentence } from './sentences';
export { type Token, type TokenKind, tokenize } from './tokens';

/** A text divided once for all layers. Tokens and sentences are in text order and never overlap. */
export interface Language {
  text: string;
  blocks: Block[];
  tokens: Token[];
  sentences: Sentence[];
}

/** Blocks, tokens and sentences of an article; blocks are taken from the article where it has any. */
export function readLanguage(article: Pick<Article, 'text' | 'blocks'>): Language {
  const blocks = article.blocks.length > 0 ? article.blocks : textBlocks(article.text);
  const tokens = tokenize(article.text);
  return { text: article.text, blocks, tokens, sentences: splitSentences(blocks, tokens) };
}

/** Index of the first item whose end lies after `offset` (UTF-16 units); `items.length` when there is none. */
export function indexAt(items: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
