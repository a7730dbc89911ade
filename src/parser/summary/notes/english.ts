import type { Language } from '../../language';
import { classOf } from '../../language/wordclass';

/** Words that are looked at, and how many of them are enough to tell. */
const SAMPLE = 400;
const ENOUGH = 30;
/** English prose has two articles, prepositions and the like in five words; other languages share a few of their forms. */
const SHARE = 0.2;
const FUNCTION_WORDS = new Set(['determiner', 'possessive', 'pronoun', 'preposition', 'conjunction', 'auxiliary']);

/** Whether a text reads as English, by its function words; pages often name their language wrongly. Short texts pass. */
export function isEnglish({ tokens }: Language): boolean {
  let words = 0;
  let known = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (FUNCTION_WORDS.has(classOf(token))) known++;
    if (++words === SAMPLE) break;
  }
  return words < ENOUGH || known >= SHARE * words;
}
