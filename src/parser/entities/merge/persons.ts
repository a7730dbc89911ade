import type { Language } from '../../language';
import { type Gender, genderOfFirstName } from '../firstNames';
import type { Mention } from '../mention';
import { genderOfTitle } from '../titles';
import { absorb, type Cluster } from './cluster';

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const plain = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[.,"'“”’]/gu, '');

/** Words of a person's name without suffixes, lower case and without accents. */
function parts({ words }: Cluster): string[] {
  let known = plainParts.get(words);
  if (!known) {
    known = words.map(plain).filter((word) => word !== '');
    while (known.length > 1 && SUFFIX.has(known.at(-1)!)) known.pop();
    plainParts.set(words, known);
  }
  return known;
}

const plainParts = new WeakMap<string[], string[]>();

/** Gender that the title right before a mention states; null when none does. */
function genderBefore({ tokens }: Language, { first }: Mention): Gender | null {
  const before = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  return before ? genderOfTitle(before.lower) : null;
}

/** Titles before the mentions, then the first name, say whether a person is a man or a woman. */
export function readGender(language: Language, cluster: Cluster): Gender | null {
  for (const mention of cluster.mentions) {
    const gender = genderBefore(language, mention);
    if (gender) return gender;
  }
  return cluster.words.length > 1 ? genderOfFirstName(plain(cluster.words[0]!)) : null;
}

/** Whether two full names are one person's: the same last name, and first names that are equal or one's initial. */
function sameFullName(a: string[], b: string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return isWithin(a, b) || isWithin(b, a);
  const [x, y] = [a[0]!, b[0]!];
  return x === y || (Math.min(x.length, y.length) === 1 && x[0] === y[0]) || isWithin(a, b) || isWithin(b, a);
}

/** Whether all of `short` stands in `long` in order: "Juan Pérez" in "Juan Carlos Pérez Gómez". */
function isWithin(short: string[], long: string[]): boolean {
  if (short.length < 2) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** How well one word names a person: by the last name, an inner one, then the first; 0 when not at all. */
function rank(word: string, full: string[]): number {
  if (full.at(-1) === word) return 3;
  if (full.length > 1 && full[0] === word) return 1;
  return full.includes(word) ? 2 : 0;
}

/** Merges full names of one person, then gives each single word to the person it most likely means. */
export function mergePersons(language: Language, persons: Cluster[]): Cluster[] {
  for (const person of persons) person.gender = readGender(language, person);
  const full: Cluster[] = [];
  const single: Cluster[] = [];
  for (const person of persons) (parts(person).length > 1 ? full : single).push(person);
  const people = new People();
  for (const person of full) {
    const same = people.sharing(parts(person)).find((other) => sameFullName(parts(person), parts(other)));
    if (same) absorb(same, person);
    else people.all.push(person);
    people.index(same ?? person);
  }
  const rest = single.flatMap((person) => assign(language, person, people));
  return [...people.all, ...rest];
}

/** Most people that are asked whether a name is theirs: more share a word only on a hostile page. */
const MOST_ASKED = 60;

/** People by the words of their names, so that a name is compared only with those it shares a word with. */
class People {
  readonly all: Cluster[] = [];
  private readonly byWord = new Map<string, Set<Cluster>>();

  index(person: Cluster): void {
    for (const word of parts(person)) {
      const known = this.byWord.get(word);
      if (!known) this.byWord.set(word, new Set([person]));
      else if (known.size < MOST_ASKED) known.add(person);
    }
  }

  /** Those with one of the words in their names, in the order in which they were first named. */
  sharing(words: readonly string[]): Cluster[] {
    const found = new Set(words.flatMap((word) => [...(this.byWord.get(word) ?? [])]));
    return [...found].sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
  }
}

/** Gives a one-word name's mentions to the full names it fits; returns what fits none as a person of its own. */
function assign(language: Language, single: Cluster, people: People): Cluster[] {
  const word = parts(single)[0] ?? '';
  const ranked = people.sharing([word]).map((person) => ({ person, rank: rank(word, parts(person)) }));
  const best = Math.max(0, ...ranked.map((r) => r.rank));
  const fits = best > 0 ? ranked.filter((r) => r.rank === best).map((r) => r.person) : [];
  const starts = fits.map((person) => person.mentions.map((m) => m.first).sort((a, b) => a - b));
  const rest: Mention[] = [];
  for (const mention of single.mentions) {
    const gender = genderBefore(language, mention);
    // "Mrs Hartley" is never John: a name whose gender is known and other is not asked.
    const near = starts.map((list, i) => (gender && fits[i]!.gender && fits[i]!.gender !== gender ? [] : list));
    const one = fits[nearestBefore(near, mention.first)];
    if (one) absorb(one, { ...single, mentions: [mention], gender });
    else rest.push(mention);
  }
  return rest.length > 0 ? [{ ...single, mentions: rest }] : [];
}

/** Which list has the mention that stands nearest before `at`; else the one with the earliest mention; -1 when all are empty. */
function nearestBefore(starts: number[][], at: number): number {
  let best = -1;
  let found = -1;
  starts.forEach((list, i) => {
    const start = lastBefore(list, at);
    if (start > found) {
      found = start;
      best = i;
    }
  });
  if (best >= 0) return best;
  const earliest = Math.min(...starts.map((list) => list[0] ?? Number.POSITIVE_INFINITY));
  return starts.findIndex((list) => list[0] === earliest);
}

/** The largest of the sorted numbers below `at`, -1 when there is none. */
function lastBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -1;
}
