import type { Token } from '../language';
import { IRREGULAR_VERBS, PLAIN_VERBS } from '../language/lexicon';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  CONTRACTIONS,
  DETERMINERS,
  NOT_ADVERBS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './lexicon/closed';
import { SPEAKER_NOUNS, TITLES } from './lexicon/nouns';
import { CUE_FORMS, PLAIN_FORMS } from './lexicon/verbs';

/** Word classes as bits; a word may have several. */
export const DET = 1;
export const POSS = 2;
export const PRON = 4;
export const OBJ = 8;
export const PREP = 16;
export const CONJ = 32;
export const SUB = 64;
export const AUX = 128;
export const ADV = 256;
export const CUE = 512;
export const VERB = 1024;
export const NOUN = 2048;
export const TITLE = 4096;
/** Begins with a capital letter and is not known to be a common word. */
export const UPPER = 8192;

const lexicon = new Map<string, number>();
const put = (words: Iterable<string>, bit: number) => {
  for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
};
put(DETERMINERS.split(' '), DET);
put(POSSESSIVES.split(' '), POSS);
put(PRONOUNS.split(' '), PRON);
put(CONTRACTIONS.split(' '), PRON);
put(OBJECT_PRONOUNS.split(' '), OBJ);
put(PREPOSITIONS.split(' '), PREP);
put(CONJUNCTIONS.split(' '), CONJ);
put(SUBORDINATORS.split(' '), SUB);
put(AUXILIARIES.split(' '), AUX);
put(ADVERBS.split(' '), ADV);
put(CUE_FORMS.keys(), CUE);
put(PLAIN_FORMS, VERB);
put(IRREGULAR_VERBS, VERB);
put(PLAIN_VERBS, VERB);
put(SPEAKER_NOUNS.keys(), NOUN);
put(TITLES, TITLE);
const notAdverb = new Set(NOT_ADVERBS.split(' '));

/** Classes that make a capitalised word a common one ("The", "According"). */
const CLOSED = DET | POSS | PRON | OBJ | PREP | CONJ | SUB | AUX | ADV;

/** Bits of one word by itself. */
export function bitsOf(lower: string): number {
  const known = lexicon.get(lower) ?? 0;
  if (known === 0 && lower.length > 4 && lower.endsWith('ly') && !notAdverb.has(lower)) return ADV;
  return known;
}

/**
 * Word-class bits of every token. A capital counts as a sign of a name unless the word is a closed-class word,
 * or begins a sentence and also stands in lower case elsewhere in the text.
 * @param starts 1 for the tokens that begin a sentence or follow an opening mark
 */
export function tagTokens(tokens: readonly Token[], starts: Uint8Array): Uint16Array {
  const common = commonWords(tokens, starts);
  const bits = new Uint16Array(tokens.length);
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' && token.text !== '&') return;
    let own = bitsOf(token.lower);
    if (own === ADV && isNameInLy(tokens, at, starts[at] === 1)) own = 0;
    const first = token.text[0]!;
    if (first !== first.toLowerCase()) {
      const start = starts[at] === 1;
      if (own & CUE && headline(tokens, at)) {
        bits[at] = own;
        return;
      }
      const name = start
        ? (own & (CLOSED | CUE | VERB | NOUN)) === 0 && !common.has(token.lower)
        : isName(token, own) || isGivenName(tokens, at);
      if (name) own = (own & (TITLE | NOUN)) | UPPER;
    } else if (ARTICLE.has(token.lower) && joinsName(tokens, at)) own = UPPER;
    bits[at] = own;
  });
  return bits;
}

/** Words that begin a sentence somewhere and stand in lower case somewhere else. */
function commonWords(tokens: readonly Token[], starts: Uint8Array): Set<string> {
  const first = new Set<string>();
  tokens.forEach((token, at) => {
    if (starts[at] === 1 && token.kind === 'word' && token.text !== token.lower) first.add(token.lower);
  });
  const common = new Set<string>();
  for (const { kind, text, lower } of tokens)
    if (kind === 'word' && text === lower && first.has(lower)) common.add(lower);
  return common;
}

/** A reporting verb among capitalised neighbours on both sides: "Mayor Lee Says Dam Will Hold". */
function headline(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:Says|Said|Tells|Told|Claims|Warns|Calls|Announces|Asks|Vows|Slams|Blasts|Admits|Denies|Insists|Predicts)$/.test(
      tokens[at]!.text,
    )
  )
    return false;
  const upper = (step: number) => {
    const token = tokens[at + step];
    return token === undefined || token.text !== token.lower || token.kind !== 'word';
  };
  return tokens[at - 1] !== undefined && upper(-1) && upper(1) && upper(2);
}

/** Arabic articles written small and joined to the name: "al-Sadr". */
const ARTICLE = new Set(['al', 'el', 'ad', 'as', 'an', 'ar', 'ul', 'bin']);

function joinsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    tokens[at + 1]?.text === '-' &&
    !tokens[at + 1]!.spaced &&
    next !== undefined &&
    !next.spaced &&
    next.text !== next.lower
  );
}

/** "Kelly", "Emily Reilly": a capital inside a sentence, or before a name or a reporting verb, makes a name of an unknown word in -ly. */
function isNameInLy(tokens: readonly Token[], at: number, start: boolean): boolean {
  const { text, lower } = tokens[at]!;
  if (text === lower || lexicon.has(lower)) return false;
  const next = tokens[at + 1];
  if (!start || next?.kind !== 'word') return !start;
  return next.text !== next.lower || ((lexicon.get(next.lower) ?? 0) & CUE) !== 0;
}

/** "Will Moy" inside a sentence: a helping verb has a capital there only as a given name, headlines aside. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const next = tokens[at + 1];
  const lone = before.kind !== 'word' || before.text === before.lower;
  return tokens[at]!.text === 'Will' && lone && next?.kind === 'word' && next.text !== next.lower;
}

/** Inside a sentence a capital makes a name of all but the small words ("The", "In"), "US" and "IT" included. */
function isName(token: Token, own: number): boolean {
  if ((own & CLOSED) === 0) return true;
  return token.text.length > 1 && token.text === token.text.toUpperCase();
}
