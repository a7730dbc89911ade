import type { Language } from '../../language';
import { isGroupName } from '../groups';
import type { Mention } from '../mention';
import { isCapital } from '../rules/runs';
import { isHonorific, isTitle } from '../titles';
import type { Range } from './range';

const STOP = new Set(
  'the a an his her their its our my this that and or but with by to from in on at as of when while after before who whose said says told according including like for against is was were are'.split(
    ' ',
  ),
);

/** "US Defence Secretary Lloyd Austin", "former president Nicolas Sarkozy": the noun phrase right before a person, back to its determiner. */
export function roleBefore({ tokens }: Language, { first, type }: Mention): Range | null {
  if (type !== 'person') return null;
  let last = first;
  if (tokens[last - 1]?.text === '.' && !tokens[last - 1]!.spaced) last--;
  const head = tokens[last - 1];
  if (head?.kind !== 'word' || !isTitle(head.lower) || isHonorific(head.lower)) return null;
  let at = last - 1;
  while (at > 0 && joins(tokens[at - 1]!, tokens[at]!.spaced)) at--;
  return { first: at, last };
}

/** Whether a token can stand inside the phrase before a name: capitals, nationalities, "former", hyphens. */
function joins(token: Language['tokens'][number], spaced: boolean): boolean {
  if (token.kind === 'hyphen') return !spaced || !token.spaced;
  if (token.kind !== 'word' || STOP.has(token.lower) || token.text.startsWith("'")) return false;
  return isCapital(token) || isGroupName(token.text) || isTitle(token.lower) || MODIFIERS.has(token.lower);
}

const MODIFIERS = new Set(
  'former ex acting interim then deputy vice assistant senior chief prime foreign defence defense interior finance justice health education state national general executive managing police army opposition party ruling outgoing incoming late first co current new veteran'.split(
    ' ',
  ),
);
