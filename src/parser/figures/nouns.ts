import { classOf, isPast, isPlural, plural } from '../language/wordclass';
import { at, glued, isHyphen, isNumber, isWord, type Scope, slice, word } from './scope';

/** The noun phrase that a number counts. Tokens `[first, last)`. */
export interface Counted {
  first: number;
  last: number;
  /** As the text names it, without hyphens; a singular is made plural. */
  name: string;
}

/** Words in front of the noun that belong neither to the unit nor to the span's head ("200 more people"). */
const FILLERS = new Set('more other further additional extra'.split(' '));

/** Longest run of words between a number and the head of its noun phrase. */
const LONGEST = 7;

/** Classes that end a noun phrase. */
const ENDS = new Set(['determiner', 'possessive', 'pronoun', 'preposition', 'auxiliary', 'relative', 'verb', 'adverb']);

/** The noun phrase after a number that ends before token `i`: its first plural noun, with what stands before it. */
export function readCounted(s: Scope, i: number, one: boolean): Counted | null {
  if (isHyphen(s, i) && glued(s, i) && glued(s, i + 1)) return readCompound(s, i + 1);
  let j = i;
  while (FILLERS.has(word(s, j))) j++;
  const first = j;
  for (; j < first + LONGEST; j++) {
    if (isHyphen(s, j) && glued(s, j) && glued(s, j + 1) && j > first) {
      if (!isPlural(at(s, j + 1)!)) j++;
      continue;
    }
    const token = at(s, j);
    if (!token || (token.kind !== 'word' && !(isNumber(s, j) && isHyphen(s, j + 1)))) break;
    if (isPlural(token)) return withContents(s, first, headEnd(s, j));
    if (!mayModify(s, j, first)) break;
  }
  return one ? singularHead(s, first) : (readSingular(s, first) ?? readAcronym(s, first));
}

/** Whether word `j` can stand between a number and its plural noun. */
function mayModify(s: Scope, j: number, first: number): boolean {
  const token = at(s, j)!;
  if (token.text === "'s" || token.text === '’s') return false;
  if (token.lower === 'and') return j > first && joinsModifiers(s, j);
  const kind = classOf(token);
  if (j === first && (token.lower === 'most' || token.lower === 'least')) return pluralFollows(s, j + 1);
  if (kind === 'participle' || (isPast(token) && kind === 'verb')) return pluralFollows(s, j + 1);
  return !ENDS.has(kind) && kind !== 'conjunction';
}

/** "Kia and Hyundai vehicles": a plural noun must follow within two words. */
function joinsModifiers(s: Scope, and: number): boolean {
  if (at(s, and - 1)?.kind !== 'word') return false;
  return pluralFollows(s, and + 1);
}

function pluralFollows(s: Scope, i: number): boolean {
  for (let j = i; j < i + 4; j++) {
    const token = at(s, j);
    if (token?.kind !== 'word') return false;
    if (isPlural(token)) return true;
    if (ENDS.has(classOf(token)) && token.lower !== 'and') return false;
  }
  return false;
}

/** A plural that modifies another plural goes on: "people smugglers", "arms dealers". */
function headEnd(s: Scope, j: number): number {
  const next = at(s, j + 1);
  if (
    next?.lower === 'and' &&
    isPlural(at(s, j + 2) ?? next) &&
    !isPlural(at(s, j + 3) ?? next) &&
    classOf(at(s, j + 2)!) === 'noun'
  )
    return j + 3;
  return next?.spaced && isPlural(next) && MODIFIERS.has(word(s, j)) && next.text === next.lower ? j + 2 : j + 1;
}

/** Plurals that stand before another noun in news text. */
const MODIFIERS = new Set(
  'people women men arms sports weapons drugs narcotics services operations communications human-rights rights goods sales savings systems games customs media staff police crew aircraft veterans children'.split(
    ' ',
  ),
);

/** Nouns that only hold what is counted: "four pairs of gloves", "millions of lines of software". */
const HOLDERS =
  /^(?:pairs|types|kinds|sorts|categories|varieties|lines|pieces|sets|bottles|cups|boxes|bags|truckloads)$/;

function withContents(s: Scope, first: number, last: number): Counted {
  const holds =
    HOLDERS.test(word(s, last - 1)) &&
    word(s, last) === 'of' &&
    isWord(s, last + 1) &&
    classOf(at(s, last + 1)!) === 'noun';
  const end = holds ? last + 2 : last;
  return { first, last: end, name: slice(s, first, end) };
}

/** "six-member", "12-member", "four-cylinder": the noun after the hyphen, in the plural. */
function readCompound(s: Scope, i: number): Counted | null {
  const token = at(s, i);
  if (!token || !isWord(s, i) || NO_COMPOUND.has(token.lower) || classOf(token) !== 'noun') return null;
  return { first: i, last: i + 1, name: isPlural(token) ? token.text : plural(token.text) };
}

/** "11 member trade agreement", "3 cylinder engine": a singular that counts because another noun follows. */
function readSingular(s: Scope, i: number): Counted | null {
  const noun = word(s, i);
  return SINGULARS.has(noun) && isWord(s, i + 1) && classOf(at(s, i + 1)!) === 'noun'
    ? { first: i, last: i + 1, name: plural(noun) }
    : null;
}

const SINGULARS = new Set(
  'member nation country man woman person speed cylinder seat bedroom storey story page lane gauge'.split(' '),
);

/** "0.5 WAR": capitals right after a number, at the end of what is said. */
function readAcronym(s: Scope, i: number): Counted | null {
  const token = at(s, i);
  const capitals =
    token?.kind === 'word' &&
    /^[A-Z]{2,5}$/.test(token.text) &&
    !isWord(s, i + 1) &&
    /\d\.\d/.test(at(s, i - 1)?.text ?? '');
  return capitals ? { first: i, last: i + 1, name: token.text } : null;
}

/** Words after "two-" and the like that count nothing. */
const NO_COMPOUND = new Set(
  'bit way time fold sided handed piece dimensional star strong tier track off on in plus pronged part stop sum thirds third half quarter quarters year down all out up one two degree term and to or old'.split(
    ' ',
  ),
);

/** "one soldier", "1 tank": the words up to the last noun before something else begins. */
function singularHead(s: Scope, first: number): Counted | null {
  let last = first;
  for (let j = first; j < first + 5; j++) {
    const token = at(s, j);
    if (token?.kind !== 'word' || ENDS.has(classOf(token)) || classOf(token) === 'conjunction') break;
    if (isPast(token)) break;
    last = j + 1;
  }
  return last > first ? { first, last, name: slice(s, first, last) } : null;
}
