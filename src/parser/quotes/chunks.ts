import { genderOfFirstName } from '../entities/firstNames';
import type { Token } from '../language';
import { SPEAKER_NOUNS } from './lexicon/nouns';
import { ADV, AUX, CONJ, CUE, DET, NOUN, OBJ, POSS, PREP, PRON, SUB, TITLE, UPPER, VERB } from './tags';

export type ChunkKind = 'name' | 'pronoun' | 'nominal';

/** A noun phrase without what follows its head: tokens `[first, last)`, head inside. For a name `nameFirst` skips titles. */
export interface Chunk {
  first: number;
  last: number;
  head: number;
  nameFirst: number;
  kind: ChunkKind;
}

const BREAKS = PREP | CONJ | SUB | AUX | PRON | OBJ | ADV;
/** Words inside a name that are written small: "Ursula von der Leyen", "Osama bin Laden". */
const PARTICLES = new Set([
  'de',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'du',
  'dos',
  'del',
  'ben',
  'abu',
]);

/** End (exclusive) of the noun phrase that begins at token `at`, before `limit`; `at` itself when none begins there. */
export function chunkEnd(tokens: readonly Token[], bits: Uint16Array, at: number, limit: number): number {
  let nouns = 0;
  let end = at;
  for (; end < limit; end++) {
    const step = stepOf(tokens, bits, at, end, nouns);
    if (step === 'break') break;
    if (step === 'noun') nouns++;
  }
  return nouns > 0 ? end : at;
}

/** What token `end` does to the phrase that began at `at` and has `nouns` words that can be its head. */
function stepOf(tokens: readonly Token[], bits: Uint16Array, at: number, end: number, nouns: number): Step {
  const token = tokens[end]!;
  const own = bits[end]!;
  if (end > at && !token.spaced && joins(tokens, end)) return 'pass';
  if (token.text === '.' && !token.spaced && end > at) return isShort(tokens, bits, end) ? 'pass' : 'break';
  if (token.text === '&') return nouns > 0 ? 'pass' : 'break';
  if (token.lower === 'of' && nouns > 0 && isOffice(bits, end)) return 'pass';
  if (token.kind === 'number') return 'noun';
  if (token.kind !== 'word') return 'break';
  if (own & UPPER) return 'noun';
  if (own & (DET | POSS)) return nouns > 0 ? 'break' : 'pass';
  if (PARTICLES.has(token.lower) && nouns > 0 && bits[end + 1]! & UPPER) return 'pass';
  return endsPhrase(tokens, bits, at, end, nouns) ? 'break' : 'noun';
}

/** "Secretary of State John Kerry": a title, "of", and a run long enough to hold an office and a name. */
function isOffice(bits: Uint16Array, at: number): boolean {
  const titled = (bits[at - 1]! & (TITLE | UPPER)) === (TITLE | UPPER);
  return titled && [1, 2, 3].every((step) => (bits[at + step] ?? 0) & UPPER);
}

type Step = 'noun' | 'pass' | 'break';

function endsPhrase(tokens: readonly Token[], bits: Uint16Array, at: number, end: number, nouns: number): boolean {
  const own = bits[end]!;
  if (own & BREAKS && !(own & NOUN)) return true;
  if (own & (CUE | VERB)) return breaksAsVerb(tokens, bits, at, end, nouns);
  if (nouns > 0 && POSTNOMINAL.has(tokens[end]!.lower)) return true;
  return own === 0 && nouns > 0 && looksPast(tokens, bits, end);
}

/** Adjectives that follow their noun: "officials familiar with the plan". */
const POSTNOMINAL = new Set([
  'familiar',
  'close',
  'aware',
  'responsible',
  'available',
  'able',
  'unable',
  'opposed',
  'loyal',
]);

/** Possessive 's, hyphens between words and what follows them. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.text === "'s" || token.text === '’s') return true;
  if ((token.text === "'" || token.text === '’') && tokens[at - 1]!.text.endsWith('s')) return true;
  if (token.text === '-' || token.text === '‑') return tokens[at + 1]?.spaced === false;
  return tokens[at - 1]!.text === '-' || tokens[at - 1]!.text === '‑';
}

/** A dot after "Sen", "Jr" or an initial. */
function isShort(tokens: readonly Token[], bits: Uint16Array, dot: number): boolean {
  const word = tokens[dot - 1]!;
  const next = tokens[dot + 1];
  if (!(bits[dot - 1]! & (UPPER | TITLE))) return false;
  if (/^[A-Z]$/.test(word.text)) return next !== undefined && (bits[dot + 1]! & UPPER) !== 0;
  return word.text.length < 6 && (TITLE_DOT.has(word.lower) || word.lower === 'jr' || word.lower === 'st');
}
const TITLE_DOT = new Set(
  'mr mrs ms dr prof rev fr sen rep gov gen col lt maj capt cmdr sgt cpl adm det insp supt atty hon'.split(' '),
);

/** A reporting or plain verb ends the phrase, unless a determiner right before makes a noun of it ("the report"). */
function breaksAsVerb(tokens: readonly Token[], bits: Uint16Array, at: number, end: number, nouns: number): boolean {
  const own = bits[end]!;
  if (nouns > 0) {
    const noun = own & NOUN && !/(?:ed|s)$/.test(tokens[end]!.lower) && end > at;
    return !noun;
  }
  return end === at ? !(own & NOUN && !(own & CUE)) : POINTING.has(tokens[at]!.lower);
}

/** Determiners that stand alone as easily as before a noun: "This includes". */
const POINTING = new Set(['this', 'these', 'those', 'that', 'some', 'many', 'all', 'both', 'each', 'several', 'most']);

/** A word in -ed after a noun is read as a verb. */
function looksPast(tokens: readonly Token[], bits: Uint16Array, at: number): boolean {
  const word = tokens[at]!.lower;
  if (word.length < 5 || !word.endsWith('ed') || word.endsWith('eed') || tokens[at - 1]!.text === '-') return false;
  return !(bits[at - 1]! & (DET | POSS));
}

/** The chunk over tokens `[first, last)`: a name when it ends in capitalised words, else a nominal. */
export function makeChunk(tokens: readonly Token[], bits: Uint16Array, first: number, last: number): Chunk {
  let end = last;
  while (end > first + 1 && isTail(tokens[end - 1]!)) end--;
  const head = end - 1;
  let run = head;
  while (run > first && isNamePart(tokens, bits, run - 1)) run--;
  while (run < head && !(bits[run]! & UPPER)) run++;
  const common = run > first && run === head && isCommonNoun(tokens[head]!.lower);
  if (!(bits[head]! & UPPER) || common) return { first, last: end, head, nameFirst: first, kind: 'nominal' };
  return { first, last: end, head, nameFirst: nameStart(tokens, bits, run, head), kind: 'name' };
}

/** First token of the name itself in the capitalised run `[run, head]`: titles and offices are passed over. */
function nameStart(tokens: readonly Token[], bits: Uint16Array, run: number, head: number): number {
  let start = run;
  for (let i = run; i < head; i++) {
    const title = bits[i]! & TITLE || SPEAKER_NOUNS.get(tokens[i]!.lower) === 'person';
    if (title) start = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  }
  if (start > head) start = run;
  if (start === run && tokens[run - 1]?.lower === 'of' && bits[run - 2]! & TITLE) return afterOffice(tokens, run, head);
  return start;
}

/** "one Democrat", "a Republican": a capitalised noun for a person, not a name. */
function isCommonNoun(word: string): boolean {
  const kind = SPEAKER_NOUNS.get(word);
  return kind === 'person' || kind === 'people';
}

/** Where the name begins after an office ("State | John Kerry"): at a given name, else at the last two words. */
function afterOffice(tokens: readonly Token[], run: number, head: number): number {
  for (let i = run + 1; i < head; i++) if (genderOfFirstName(tokens[i]!.lower)) return i;
  return head - 1;
}

const isTail = (token: Token) =>
  token.kind !== 'word' && token.kind !== 'number' ? token.text !== '.' : /^['’]s?$/.test(token.text);

function isNamePart(tokens: readonly Token[], bits: Uint16Array, at: number): boolean {
  const token = tokens[at]!;
  if (bits[at]! & UPPER) return true;
  if (token.text === '-' || token.text === '‑' || token.text === '.' || token.text === '&') return true;
  return PARTICLES.has(token.lower);
}
