import type { Candidate } from './candidates';
import { WEIGHTS } from './weights';

/** Reasons as a reader can follow them, by the feature that speaks for them; `V` stands for the verb. */
const REASONS: Readonly<Record<string, string>> = {
  subject: 'subject of “V”',
  inverted: 'stands right after “V”',
  owner: 'the “V” is theirs',
  'left:next': 'stands right before “V”',
  'right:next': 'stands right after “V”',
  'cue:after:gap0': '“V” follows the quote',
  'cue:before:gap0': '“V” leads into the quote',
  'cue:before:gap1': '“V” leads into the quote',
  'cue:before:colon': 'a colon leads into the quote',
  'cue:after:comma': 'the quote ends with a comma before “V”',
  'cue:according': 'named after “according to”',
  'carry:clause': 'same sentence as the quote before',
  'carry:block': 'goes on from the quote before',
  'carry:block:alone': 'nobody else is named between the quotes',
  'carry:open': 'the quote before was left open at the end of its paragraph',
  'carry:next': 'goes on from the paragraph before',
  'noCue:name:colon': 'name and colon before the quote',
  'noCue:first': 'first named in the sentence',
  'noCue:free': 'subject of the sentence',
  'last:colon': 'the sentence before ends with a colon',
  'last:first': 'subject of the sentence before',
};

/** Most reasons that are given. */
const MOST = 3;

/** Why a speaker was chosen: the reasons that weighed most, heaviest first. */
export function reasonsFor({ features, cue, kind }: Candidate, source: string): string[] {
  if (kind === 'nobody') return [];
  const verb = cue ? source : '';
  const weighed = features
    .filter((feature) => REASONS[feature] && (verb || !REASONS[feature].includes('V')))
    .sort((a, b) => (WEIGHTS[b] ?? 0) - (WEIGHTS[a] ?? 0));
  const reasons = weighed.map((feature) => REASONS[feature]!.replace('V', verb));
  return [...new Set(reasons)].slice(0, MOST);
}

/** Why reported speech was given to its speaker, by rule. */
export function reasonsForReported(rule: string, verb: string): string[] {
  if (rule === 'reported:according') return [`named after “${verb}”`];
  return [`subject of “${verb}”`];
}
