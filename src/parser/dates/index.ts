import type { Language } from '../language';
import type { Article, DateMention } from '../model';

/** Calendar expressions with their ISO value, placed against the publication day. */
export function findDates(_language: Language, _article: Article): DateMention[] {
  return [];
}
