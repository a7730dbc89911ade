import type { Candidate } from './candidates';
import { CERTAINTY } from './weights';

/**
 * Probability of being right that becomes confidence 0.5, the threshold from which the page shows a quote: set so that at
 * least 95 of 100 named speakers shown are right on the development half of the quotation benchmark, with room to spare.
 */
export const SHOWN_FROM = 0.86;

const logit = (p: number) => Math.log(p / (1 - p));
const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const between = (p: number) => Math.min(0.999, Math.max(0.001, p));

/** What was decided for a quote: the candidate, the ranker's probability of the speaker, and how sure the quote before was. */
export interface Choice {
  chosen: Candidate;
  odds: number;
  /** Probability, 0 to 1, that the speaker of the quote before is right. */
  before: number;
}

/** Steps of a probability that count one by one, so that more of it never counts for less by accident. */
const STEPS = [0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.99];
const reached = (name: string, p: number) => STEPS.filter((step) => p >= step).map((step) => `${name}>${step}`);

/** What tells right attributions from wrong ones once the ranker has chosen. */
export function certaintyFeatures({ chosen, odds, before }: Choice): string[] {
  const { kind, cue, features, resolved, named } = chosen;
  const out = ['sure', `by:${kind}`, ...reached('odds', odds)];
  if (resolved < 1) out.push('pronoun', ...reached('antecedent', resolved));
  if (kind === 'carried')
    return [...out, ...features.filter((f) => /^carry:[a-z]+(?::alone)?$/.test(f)), ...reached('before', before)];
  const who = features.find((f) => /^(?:noCue:)?who:/.test(f));
  if (who) out.push(who.slice(who.indexOf('who:')));
  if (!named) out.push('unknown');
  if (kind === 'said') out.push(`cue:${cue!.cue!.kind}`, features.includes('subject') ? 'subject' : 'other');
  for (const f of features) if (AT.has(f)) out.push(f);
  return out;
}

const AT = new Set([
  'governed',
  'quoteBetween',
  'inverted',
  'cue:after:gap0',
  'cue:after:gap1',
  'cue:before:gap0',
  'cue:before:gap1',
  'cue:before:gapfar',
  'cue:after:comma',
  'cue:before:comma',
  'cue:before:open',
  'cue:before:beyondCue',
]);

/** Probability, 0 to 1, that the chosen speaker is right. */
export function probabilityOf(choice: Choice, weights: Readonly<Record<string, number>> = CERTAINTY): number {
  return between(logistic(certaintyFeatures(choice).reduce((sum, f) => sum + (weights[f] ?? 0), 0)));
}

/** A probability on the scale of `Evidence.confidence`, whose middle is SHOWN_FROM. */
export const confidenceOf = (p: number): number => logistic(logit(between(p)) - logit(SHOWN_FROM));
