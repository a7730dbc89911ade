import { findDates } from '../../../src/parser/dates';
import { readLanguage } from '../../../src/parser/language';

/** `[text, value]` of every date in a text published on a day (Wednesday 2023-03-08 by default). */
export function dates(text: string, published: string | null = '2023-03-08', language = 'en'): string[][] {
  const found = findDates(readLanguage({ text, blocks: [] }), { published, dateline: null, language });
  return found.map((date) => [date.text, date.value]);
}
