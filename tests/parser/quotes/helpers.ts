import { readLanguage } from '../../../src/parser/language';
import type { Entity, Quote } from '../../../src/parser/model';
import { findQuotes } from '../../../src/parser/quotes';

/** Quotes of a text without entities, as the parser finds them. */
export function quotesOf(text: string, entities: Entity[] = []): Quote[] {
  return findQuotes(readLanguage({ text, blocks: [] }), { entities });
}

/** Quoted words (marks kept) and speaker's name of every quote with marks. */
export function marked(text: string): [string, string | null][] {
  return quotesOf(text)
    .filter((q) => q.kind !== 'indirect')
    .map((q) => [q.text, q.speaker?.name ?? null]);
}
