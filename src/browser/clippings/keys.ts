import type { Figure, Quote } from '../../parser/model';

/** Words that say nothing about what is counted. */
const EMPTY = new Set('a an the of in on at to for from and or some about over more than by with'.split(' '));
/** Fewest words of a quotation that make it unlikely to be somebody else's. */
const QUOTE_WORDS = 4;

const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    // "U.S." and "US" are one word.
    .replace(/\b(\p{L})\./gu, '$1')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What two reports of the same quotation have in common: its words without marks, case and accents; null when too short. */
export function quoteKey(quote: Pick<Quote, 'kind' | 'text'>): string | null {
  const words = plainWords(quote.text);
  return quote.kind === 'indirect' || words.length < QUOTE_WORDS ? null : `quote ${words.join(' ')}`;
}

/** "soldiers" and "soldier" count the same thing; short words ("gas", "bus") stay as they are. */
const singular = (word: string) => (/[^su]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word);

/**
 * What two counts of the same thing have in common: kind, currency or measure, and the counted words in any order, so
 * that "soldiers killed" is "killed soldiers"; null when the article does not say enough.
 */
export function figureKey({ kind, unit, counted }: Pick<Figure, 'kind' | 'counted' | 'unit'>): string | null {
  const words = plainWords(counted ?? '').filter((word) => !EMPTY.has(word));
  const measured = kind === 'money' || kind === 'measure' ? `${kind} ${unit}` : kind;
  return words.length < 2 ? null : `${measured} ${words.map(singular).sort().join(' ')}`;
}

/** The key of a quote or a figure. */
export const keyOf = (annotation: Quote | Figure): string | null =>
  'speaker' in annotation ? quoteKey(annotation) : figureKey(annotation);
