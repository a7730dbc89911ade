import { FIRST_NAMES } from './data/firstNames';
import { lazy } from './lazy';

export type Gender = 'male' | 'female';

const lines = lazy(() =>
  FIRST_NAMES.trim()
    .split('\n')
    .map((line) => new Set(line.split(' '))),
);

/** Whether a lower-case word is a frequent first name. */
export const isFirstName = (word: string): boolean => lines().some((set) => set.has(word));

/** Gender that a lower-case first name suggests; null when it says nothing. */
export function genderOfFirstName(word: string): Gender | null {
  const [male, female] = lines();
  if (male?.has(word)) return 'male';
  return female?.has(word) ? 'female' : null;
}
