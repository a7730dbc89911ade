import type { Candidate } from './candidates';

/**
 * Probability of the ranker that becomes confidence 0.5, the threshold from which the page shows a quote. Set on the
 * development half of the quotation benchmark so that at least 95 of 100 named speakers shown there are right.
 */
const SHOWN_FROM = 0.86;

const logit = (p: number) => Math.log(p / (1 - p));

/**
 * Certainty, 0 to 1, that the speaker shown is right: the ranker's probability of the speaker times that of the pronoun's
 * antecedent, on a scale whose middle is SHOWN_FROM.
 * @param odds the ranker's probability of the chosen speaker, 0 to 1
 */
export function confidenceOf({ resolved }: Pick<Candidate, 'resolved'>, odds: number): number {
  const p = Math.min(0.999, Math.max(0.001, odds * resolved));
  return 1 / (1 + Math.exp(logit(SHOWN_FROM) - logit(p)));
}
