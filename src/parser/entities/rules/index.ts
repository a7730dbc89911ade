import type { Language } from '../../language';
import type { Mention } from '../mention';
import { textOf } from '../mention';
import { isTitle } from '../titles';
import { capitalisedRuns, type Run } from './runs';
import { type Guess, typeOf } from './types';

/** Finds names by rules and lists alone: what is left when no model is at hand. */
export function findByRules(language: Language): Mention[] {
  const runs = capitalisedRuns(language).flatMap((run) => splitLeadingGroup(language, run));
  const known = new Map<string, Guess>();
  const guesses = runs.map((run) => typeOf(language, run));
  runs.forEach((run, i) => {
    if (guesses[i]) learn(known, language, run, guesses[i]);
  });
  return runs.flatMap((run, i) => {
    const guess = guesses[i] ?? known.get(textOf(language, run.first, run.last)) ?? null;
    return guess ? [{ first: run.first, last: run.last, ...guess }] : [];
  });
}

/** A person's last word, and any whole name, lends its type to later runs that nothing else explains. */
function learn(known: Map<string, Guess>, language: Language, { first, last }: Run, guess: Guess): void {
  const rule = 'seen';
  known.set(textOf(language, first, last), { ...guess, rule });
  if (guess.type === 'person' && last - first > 1)
    known.set(language.tokens[last - 1]!.text, { ...guess, confidence: guess.confidence * 0.95, rule });
}

/**
 * A nationality before a person, and everything before a title inside the run, is no part of the name:
 * "Iraqi President Barham Salih" holds two names, "Defence Secretary Lloyd Austin" one.
 */
function splitLeadingGroup(language: Language, { first, last }: Run): Run[] {
  let title = last - 2;
  while (title > first && !isTitle(language.tokens[title]!.lower)) title--;
  const name = { first: title > first ? title + 1 : first, last };
  const head = { first, last: first + 1 };
  const listed = last - first > 1 && typeOf(language, head)?.rule.startsWith('list:');
  if (title > first) return listed ? [head, name] : [name];
  const rest = { first: first + 1, last };
  return listed && typeOf(language, head)?.type === 'group' && typeOf(language, rest)?.type === 'person'
    ? [head, rest]
    : [name];
}
