import type { Token } from '../language';
import { NAME_PARTICLES } from './lexicon/closed';
import { ADV, AUX, CONJ, CUE, DET, NOUN, OBJ, POSS, PREP, PRON, SUB, TITLE, UPPER, VERB } from './tags';

const BREAKS = PREP | CONJ | SUB | AUX | PRON | OBJ | ADV;
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
  if (NAME_PARTICLES.has(token.lower) && nouns > 0 && bits[end + 1]! & UPPER) return 'pass';
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
