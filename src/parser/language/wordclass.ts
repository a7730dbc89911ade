import {
  AUXILIARIES,
  CLOSED,
  IRREGULAR_PLURALS,
  IRREGULAR_VERBS,
  NOT_ADVERB,
  NOT_PLURAL,
  NOT_VERB,
  PLAIN_VERBS,
} from './lexicon';
import type { Token } from './tokens';

/**
 * A word's most likely class, read from closed lists and its ending alone; `noun` stands for every open word that
 * shows no sign of being something else. `name` is a capitalised word that is in no list.
 */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'relative'
  | 'adverb'
  | 'verb'
  | 'gerund'
  | 'participle'
  | 'noun'
  | 'name'
  | 'mark';

const closed = new Map<string, WordClass>();
for (const [name, words] of Object.entries(CLOSED)) {
  for (const word of words.split(' ')) if (!closed.has(word)) closed.set(word, name as WordClass);
}
for (const word of AUXILIARIES) closed.set(word, 'auxiliary');

/**
 * Class of a token on its own; the same word may be another class in its sentence ("rose", "left"). Every layer asks,
 * most several times, so the answer is kept with the token.
 */
export function classOf(token: Token): WordClass {
  token.wordClass ??= readClass(token);
  return token.wordClass;
}

function readClass(token: Token): WordClass {
  if (token.kind !== 'word') return 'mark';
  const { lower } = token;
  const small = token.text === lower;
  const fixed = closed.get(lower);
  if (fixed && (small || !isAcronym(token))) return fixed;
  if (!small) return 'name';
  if (IRREGULAR_VERBS.has(lower)) return 'verb';
  if (PLAIN_VERBS.has(lower)) return 'verb';
  return bySuffix(lower);
}

function bySuffix(word: string): WordClass {
  if (word.length > 4 && word.endsWith('ly') && !NOT_ADVERB.has(word)) return 'adverb';
  if (NOT_VERB.has(word)) return 'noun';
  if (word.length > 4 && word.endsWith('ing')) return 'gerund';
  if (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')) return 'participle';
  return 'noun';
}

/** "US", "IT", "WHO": capitals of a short word that in small letters would be a pronoun. */
function isAcronym(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== 'I';
}

/** Whether a word form is a plural noun, as far as its spelling tells: "soldiers", "people", not "gas" or "famous". */
export function isPlural(token: Token): boolean {
  const { lower } = token;
  if (token.kind !== 'word' || isAcronym(token)) return false;
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (lower.length < 3 || !lower.endsWith('s')) return false;
  if (/(?:ss|us|is|['’]s|ous|less|ness)$/.test(lower) || NOT_PLURAL.has(lower)) return false;
  return !closed.has(lower);
}

const HISSING = /(?:[sxz]|ch|sh)es$/;
const VOWEL_Y = /[aeiou]ys$/;

/** The singular of an English plural; other words come back unchanged. Lower case in, lower case out. */
export function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || !word.endsWith('s') || !isPluralForm(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && HISSING.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The plural of an English noun in any case ("member" → "members", "city" → "cities", "person" → "people"). */
export function plural(word: string): string {
  const lower = word.toLowerCase();
  for (const [many, one] of IRREGULAR_PLURALS) if (one === lower && many !== lower) return many;
  if (IRREGULAR_PLURALS.has(lower)) return word;
  if (/(?:[sxz]|ch|sh)$/.test(lower)) return lower.endsWith('s') && isPluralForm(lower) ? word : `${word}es`;
  if (lower.endsWith('y') && !VOWEL_Y.test(`${lower}s`)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

const isPluralForm = (lower: string) => !lower.endsWith('ss') && !lower.endsWith('us') && !lower.endsWith('is');

/** A past form, whether verb or participle: "rose", "killed", "were". */
export function isPast(token: Token): boolean {
  return token.kind === 'word' && (bySuffix(token.lower) === 'participle' || IRREGULAR_VERBS.has(token.lower));
}
