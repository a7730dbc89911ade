import type { Entity } from '../model';
import { type Gender, genderOfName } from './firstNames';

/** One named thing of the article with every place that names it, in text order. */
export interface Named {
  name: string;
  /** Words of the fullest name, lower case. */
  words: string[];
  entity: Entity | null;
  /** Not a person for certain: an organisation, a place … */
  thing: boolean;
  gender: Gender | null;
  mentions: number[];
}

/** A stretch of capitalised words, titles split off. `title` is the last word before the name, lower case. */
export interface NameRun {
  start: number;
  end: number;
  words: string[];
  text: string;
  title: string;
  entity: Entity | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const MALE_TITLE =
  /^(?:mr|sir|lord|king|prince|father|brother|congressman|chairman|spokesman|businessman|actor|husband|son)$/;
const FEMALE_TITLE =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|sister|congresswoman|chairwoman|spokeswoman|businesswoman|actress|wife|daughter|mother)$/;

export function titleGender(title: string): Gender | null {
  return MALE_TITLE.test(title) ? 'm' : FEMALE_TITLE.test(title) ? 'f' : null;
}

const lastWord = (words: string[]) => {
  let end = words.length - 1;
  while (end > 0 && SUFFIX.test(words[end]!)) end--;
  return words[end] ?? '';
};

/**
 * Groups name runs into named things: a shorter form joins the nearest earlier full name that ends (or begins) with it;
 * a form that comes first joins the first full name after it. Runs with an entity group by entity.
 */
export function groupNames(runs: readonly NameRun[]): { named: Named[]; of: Named[] } {
  const named: Named[] = [];
  const of: Named[] = [];
  const byKey = new Map<string, Named>();
  const byLast = new Map<string, Named>();
  const byFirst = new Map<string, Named>();
  const firstFull = firstFullNames(runs);
  for (const run of runs) {
    const key = run.entity ? run.entity.id : run.words.join(' ');
    let found = byKey.get(key);
    if (!found && !run.entity) found = shortForm(run, byLast, byFirst);
    if (!found) {
      const full = run.entity || run.words.length > 1 ? undefined : firstFull.get(run.words[0]!);
      const name = run.entity?.name ?? full?.text ?? run.text;
      const words = full?.words ?? run.words;
      found = { name, words, entity: run.entity, thing: isThing(run.entity), gender: null, mentions: [] };
      named.push(found);
      byKey.set(words.join(' '), found);
    }
    byKey.set(key, found);
    if (run.words.length > 1) {
      byLast.set(lastWord(run.words), found);
      byFirst.set(run.words[0]!, found);
    }
    found.gender ??= titleGender(run.title) ?? (found.words.length > 1 ? genderOfName(found.words[0]!) : null);
    found.mentions.push(run.start);
    of.push(found);
  }
  return { named, of };
}

const isThing = (entity: Entity | null) => entity !== null && entity.type !== 'person';

/** A single word stands for the last full name that ends with it, else one that begins with it. */
function shortForm(run: NameRun, byLast: Map<string, Named>, byFirst: Map<string, Named>): Named | undefined {
  if (run.words.length === 1) return byLast.get(run.words[0]!) ?? byFirst.get(run.words[0]!);
  const same = byLast.get(lastWord(run.words));
  return same && agrees(run.words, same.words) ? same : undefined;
}

/** "Ann Lee" and "Ann M. Lee": every word of the shorter form is in the longer one, initials allowed. */
function agrees(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every(
    (w) =>
      long.includes(w) ||
      (w.length === 1 && long.some((l) => l.startsWith(w))) ||
      long.some((l) => l.length === 1 && w.startsWith(l)),
  );
}

/** Surname → the first full name in the text that ends with it, for surnames that come before their full name (headlines). */
function firstFullNames(runs: readonly NameRun[]): Map<string, NameRun> {
  const first = new Map<string, NameRun>();
  for (const run of runs) {
    const last = lastWord(run.words);
    if (run.words.length > 1 && !first.has(last) && genderOfName(run.words[0]!)) first.set(last, run);
  }
  return first;
}
