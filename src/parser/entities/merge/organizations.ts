import type { Language } from '../../language';
import { isOrganizationHead } from '../heads';
import { absorb, type Cluster } from './cluster';

const SMALL = new Set('of for the and & in on de du des la le to'.split(' '));
const LEGAL = new Set(
  'inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc group holdings ag sa'.split(' '),
);

/** What comparing asks of a name, read once for each name. */
interface Form {
  lower: string[];
  /** Letters of an acronym, in capitals; null for other names. */
  letters: string | null;
  /** Initials of the capitalised words, with and without those of small words: "IMF", "DoD". */
  initials: string[];
}

const forms = new WeakMap<string[], Form>();

function formOf({ words }: Cluster): Form {
  const known = forms.get(words);
  if (known) return known;
  const form = {
    lower: words.map((word) => word.toLowerCase()),
    letters: isAcronym(words) ? words[0]!.replace(/[.&-]/g, '').toUpperCase() : null,
    initials: words.length > 1 ? initialsOf(words) : [],
  };
  forms.set(words, form);
  return form;
}

const isAcronym = (words: string[]): boolean =>
  words.length === 1 &&
  words[0]!.length >= 2 &&
  /^(?:\p{Lu}[\p{Lu}\p{Ll}.&-]{0,3})?\p{Lu}{1,}[\p{Lu}.]*$/u.test(words[0]!);

function initialsOf(words: string[]): string[] {
  const pieces = words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  const capitals = pieces.filter((word) => word[0] !== word[0]!.toLowerCase());
  const all = pieces.filter((word) => !['the', '&'].includes(word.toLowerCase()));
  return [capitals, all].map((list) => list.map((word) => word[0]!.toUpperCase()).join(''));
}

/** Whether the mention of the acronym stands in brackets right after a mention of the long name, or the other way round. */
function isBracketed({ tokens }: Language, long: Cluster, short: Cluster): boolean {
  return short.mentions.some(({ first, last }) =>
    long.mentions.some(
      (m) =>
        (tokens[m.last]?.text === '(' &&
          (first === m.last + 1 || tokens[first - 1]?.text === '"') &&
          first - m.last <= 2) ||
        (tokens[last]?.text === '(' && m.first === last + 1),
    ),
  );
}

/** Whether `a` begins or ends `b` and names more than a kind of body ("the ministry"). Both lower case. */
function isPartOf(a: string[], b: string[]): boolean {
  if (a.length >= b.length) return false;
  const starts = a[0] === b[0] && a.every((word, i) => b[i] === word);
  const ends = a.at(-1) === b.at(-1) && a.every((word, i) => b[b.length - a.length + i] === word);
  if (!starts && !ends) return false;
  if (starts && b.slice(a.length).every((word) => LEGAL.has(word))) return true;
  // A bare kind of body is left to `onlyWith`.
  if (a.length === 1 && (isOrganizationHead(a[0]!) || SMALL.has(a[0]!))) return false;
  return starts
    ? a.length > 1 || b.slice(a.length).every((word) => isOrganizationHead(word) || LEGAL.has(word))
    : a.length > 1;
}

/** Merges acronyms with the names they stand for and short forms with the longer ones, longest names first. */
export function mergeOrganizations(language: Language, clusters: Cluster[]): Cluster[] {
  const sorted = [...clusters].sort((a, b) => b.words.length - a.words.length);
  const kept: Cluster[] = [];
  for (const cluster of sorted) {
    const same = kept.find((long) => isSame(language, long, cluster)) ?? onlyWith(kept, cluster);
    if (same) absorb(same, cluster);
    else kept.push(cluster);
  }
  return kept;
}

/** "The Church", "the Commission": a bare kind of body means the only longer name that begins or ends with it. */
function onlyWith(kept: readonly Cluster[], { words }: Cluster): Cluster | undefined {
  const word = words[0]!.toLowerCase();
  if (words.length > 1 || !isOrganizationHead(word)) return undefined;
  const fits = kept.filter(
    (long) => long.words.length > 1 && [long.words[0], long.words.at(-1)].some((end) => end!.toLowerCase() === word),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Whether an acronym can stand for the words of a place or body: three letters or more, or in brackets. */
export function standsFor(language: Language, long: Cluster, short: Cluster): boolean {
  const { letters } = formOf(short);
  if (letters === null || !formOf(long).initials.includes(letters)) return false;
  return letters.length > 2 || short.words[0]!.includes('.') || isBracketed(language, long, short);
}

function isSame(language: Language, long: Cluster, short: Cluster): boolean {
  const { letters, lower } = formOf(short);
  if (letters !== null && long.words.length > 1) {
    if (formOf(long).initials.includes(letters)) return true;
    if (letters[0] === long.words[0]![0]!.toUpperCase() && isBracketed(language, long, short)) return true;
  }
  return isPartOf(lower, formOf(long).lower);
}
