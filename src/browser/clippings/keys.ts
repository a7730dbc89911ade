import type { Figure, Quote } from '../../parser/model';

/** Words that say nothing about what is counted. */
const EMPTY = new Set('a an the of in on at to for from and or some about over more than by with'.split(' '));
/** Fewest words of a quotation that make it unlikely to be somebody else's. */
const QUOTE_WORDS = 4;

const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What two reports of the same quotation have in common: its words without marks, case and accents; null when too short. */
export function quoteKey(quote: Pick<Quote, 'kind' | 'text'>): string | null {
  const words = plainWords(quote.text);
  return quote.kind === 'indirect' || words.length < QUOTE_WORDS ? null : `quote ${words.join(' ')}`;
}

/** What two counts of the same thing have in common: kind and counted words; null when the article does not say enough. */
export function figureKey(figure: Pick<Figure, 'kind' | 'counted'>): string | null {
  const words = plainWords(figure.counted ?? '').filter((word) => !EMPTY.has(word));
  return words.length < 2 ? null : `${figure.kind} ${words.join(' ')}`;
}
