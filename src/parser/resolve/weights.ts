/**
 * Weights of the choice of a pronoun's antecedent (pronouns.ts). Made by scripts/train/quotes.mjs from 107
 * pronouns of hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANTECEDENT: Readonly<Record<string, number>> = {
  again: -0.06,
  gender: 0.69,
  latest: 0.09,
  latestSpeaker: -0.23,
  latestSubject: 0.75,
  nominal: -1.56,
  often: 0.3,
  once: -0.24,
  'person:likely': -0.68,
  'person:sure': 1.59,
  'person:unknown': -0.91,
  'seen:0': 1.34,
  'seen:1': 0.38,
  'seen:2': -0.53,
  'seen:4': -0.05,
  'seen:far': -1.14,
  'subject:0': 0.97,
  'subject:1': 1.05,
  'subject:2': 0.02,
  'subject:4': -0.86,
  'subject:far': -0.79,
  'subject:never': -0.39,
};
