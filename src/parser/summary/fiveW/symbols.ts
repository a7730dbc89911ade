import type { Token } from '../../language';
import type { WordClass } from '../../language/wordclass';

/** Words whose own form matters at the edge of an answer; others count by their class. */
const WORDS =
  'a the of in on at by for from with to after before as because due over amid near off into about between during under against without through via while when where who which that and but if since until citing using following saying has have had was were is are will would his her their this its he she it they said says announced reported told confirmed died killed against among upon along outside inside around across so or be been being not said according per than despite allegedly following including reason cause caused causing led prompted leading resulting aimed order response result effort attempt bid accused charged suspected late early people police government'.split(
    ' ',
  );
const FIRST_WORD = 32;
const WORD_SYMBOLS = new Map([...new Set(WORDS)].map((word, at) => [word, FIRST_WORD + at]));

/** Room for all symbols; features that cross symbols count on it. */
export const SYMBOLS = 160;
export const EDGE = 31;
export const WORD_CLASSES: readonly WordClass[] = [
  'mark',
  'determiner',
  'possessive',
  'pronoun',
  'preposition',
  'conjunction',
  'auxiliary',
  'relative',
  'adverb',
  'verb',
  'gerund',
  'participle',
  'noun',
  'name',
];
const CLASS_SYMBOLS = new Map(WORD_CLASSES.map((name, at) => [name, at]));
export const classNumber = (own: WordClass) => CLASS_SYMBOLS.get(own)!;

const NUMBER = 14;
const BY_KIND = { number: NUMBER, mark: 15, hyphen: 16, symbol: 17 } as const;
const PUNCTUATION = new Map([',', '.', ':', ';', '(', ')', '[', ']', '!', '?'].map((text, at) => [text, 19 + at]));
const OTHER = 18;

/** A token as a small number: its own where its form matters, else that of its class or kind. */
export function symbolOf(token: Token, own: WordClass): number {
  if (token.kind === 'word') return WORD_SYMBOLS.get(token.lower) ?? classNumber(own);
  if (token.kind === 'punct') return PUNCTUATION.get(token.text) ?? OTHER;
  return BY_KIND[token.kind];
}

/** Coarse kinds of a token for the shapes of phrases. */
export const KINDS = 8;
export const EDGE_KIND = 0;
const VERBAL = 1;
const NOMINAL = 2;
const KIND_OF: Record<WordClass, number> = {
  verb: VERBAL,
  auxiliary: VERBAL,
  participle: VERBAL,
  gerund: VERBAL,
  name: NOMINAL,
  noun: NOMINAL,
  determiner: NOMINAL,
  possessive: NOMINAL,
  pronoun: NOMINAL,
  mark: 3,
  preposition: 4,
  conjunction: 5,
  relative: 6,
  adverb: 7,
};
export const kindOf = (token: Token, own: WordClass) => (token.kind === 'number' ? NOMINAL : KIND_OF[own]);
