import { genderOfFirstName } from '../entities/firstNames';
import type { Entity } from '../model';
import { titleEvidence } from './titles';

export type Gender = 'm' | 'f';

/** One named thing of the article with every place that names it, in text order. */
export interface Named {
  name: string;
  /** Words of the fullest name, lower case. */
  words: string[];
  entity: Entity | null;
  /** Evidence that this is a person (above 0) or something else (below 0). */
  person: number;
  gender: Gender | null;
  /** Several people. */
  plural?: boolean;
  /** Described, not named: "police spokesman". */
  nominal?: boolean;
}

/** A stretch of capitalised words, titles split off. `title` is the last word before the name, lower case. */
export interface NameRun {
  words: string[];
  text: string;
  title: string;
  entity: Entity | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

export const lastWord = (words: readonly string[]): string => {
  let end = words.length - 1;
  while (end > 0 && SUFFIX.test(words[end]!)) end--;
  return words[end] ?? '';
};

function genderOfWords(words: readonly string[]): Gender | null {
  const gender = words.length > 1 ? genderOfFirstName(words[0]!) : null;
  return gender && (gender === 'male' ? 'm' : 'f');
}

/**
 * Groups name runs into named things. A surname joins the latest full name that ends with it (of agreeing gender, where a
 * title tells), a given name the latest that begins with it; a surname that comes first joins the first full name after it.
 * @returns for each run its named thing
 */
export function groupNames(runs: readonly NameRun[]): Named[] {
  const book = new NameBook(firstFullNames(runs));
  return runs.map((run) => book.add(run));
}

class NameBook {
  private readonly exact = new Map<string, Named>();
  private readonly last = new Map<string, Named[]>();
  private readonly first = new Map<string, Named>();

  constructor(private readonly later: Map<string, NameRun>) {}

  add(run: NameRun): Named {
    const title = titleEvidence(run.title);
    const found = this.find(run, title.gender) ?? this.create(run);
    found.person += title.person;
    found.gender ??= title.gender ?? genderOfWords(found.words);
    if (!found.entity && run.entity && run.words.length > 1) found.entity = run.entity;
    this.exact.set(run.words.join(' '), found);
    if (run.words.length > 1) this.index(run.words, found);
    return found;
  }

  private find(run: NameRun, gender: Gender | null): Named | undefined {
    const { words, entity } = run;
    const exact = this.exact.get(words.join(' '));
    if (exact && (words.length > 1 || exact.words.length > 1)) return exact;
    const fitting = (this.last.get(lastWord(words)) ?? []).filter(
      (p) => p.person >= 0 && (!gender || !p.gender || p.gender === gender) && agrees(words, p.words),
    );
    const person = fitting[fitting.length - 1] ?? (words.length === 1 ? this.first.get(words[0]!) : undefined);
    if (person && (person.person > 0 || !isThing(entity))) return person;
    return (
      (entity && this.exact.get(`#${entity.id}`)) ||
      exact ||
      (gender || titleEvidence(run.title).person > 0 ? this.misspelt(words) : undefined)
    );
  }

  /** A titled surname that is spelt almost like a known one ("Ms Bauchtman" for Lydia Buchtmann). */
  private misspelt(words: readonly string[]): Named | undefined {
    const [word] = words;
    if (words.length !== 1 || !word || word.length < 6) return undefined;
    for (const [last, people] of this.last) {
      if (last[0] === word[0] && Math.abs(last.length - word.length) < 2 && nearlyEqual(last, word))
        return people[people.length - 1];
    }
    return undefined;
  }

  private create(run: NameRun): Named {
    const full = bare(run.words).length > 1 ? undefined : this.later.get(lastWord(run.words));
    const entity = full?.entity ?? run.entity;
    const words = full?.words ?? run.words;
    const person = (entity ? (entity.type === 'person' ? 2 : -2) : 0) + (genderOfWords(words) ? 1 : 0);
    const own = full?.text ?? run.text;
    const name = entity && !(entity.type === 'person' && own.length > entity.name.length) ? entity.name : own;
    const made: Named = { name, words, entity, person, gender: null };
    if (entity) this.exact.set(`#${entity.id}`, made);
    if (full) this.index(full.words, made);
    return made;
  }

  private index(words: readonly string[], named: Named): void {
    const last = lastWord(words);
    const list = this.last.get(last);
    if (!list) this.last.set(last, [named]);
    else if (list[list.length - 1] !== named && list.length < 8) list.push(named);
    this.first.set(words[0]!, named);
  }
}

/** Words of a name without the small ones before a surname. */
const bare = (words: readonly string[]) => words.filter((w) => !/^(?:al|el|de|bin|van|von)$/.test(w));

/** Whether two words of six letters or more differ in at most two places, letter pairs compared without order. */
function nearlyEqual(a: string, b: string): boolean {
  const rest = [...b];
  let lost = 0;
  for (const letter of a) {
    const at = rest.indexOf(letter);
    if (at < 0) lost++;
    else rest.splice(at, 1);
  }
  return lost + rest.length <= 2 && a.slice(0, 1) === b.slice(0, 1);
}

const isThing = (entity: Entity | null) => entity !== null && entity.type !== 'person';

/** "Ann Lee" and "Ann M. Lee": every word of the shorter form is in the longer one, initials allowed. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((w) =>
    long.some((l) => l === w || (w.length === 1 && l.startsWith(w)) || (l.length === 1 && w.startsWith(l))),
  );
}

/** Surname → the first full name that ends with it, for surnames that come before their full name (headlines). */
function firstFullNames(runs: readonly NameRun[]): Map<string, NameRun> {
  const first = new Map<string, NameRun>();
  for (const run of runs) {
    const last = lastWord(run.words);
    if (run.words.length < 2 || first.has(last)) continue;
    if (run.entity ? run.entity.type === 'person' : genderOfWords(run.words)) first.set(last, run);
  }
  return first;
}
