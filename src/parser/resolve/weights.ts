/**
 * Weights of the choice of a pronoun's antecedent (pronouns.ts). Made by scripts/train/quotes.mjs from 107
 * pronouns of hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANTECEDENT: Readonly<Record<string, number>> = {
  again: -0.19,
  gender: 0.61,
  latest: 0.29,
  latestSpeaker: -0.47,
  latestSubject: 0.76,
  nominal: -1.54,
  often: 0.53,
  once: -0.34,
  'person:likely': -0.54,
  'person:sure': 1.03,
  'person:unknown': -0.49,
  'seen:0': 1.38,
  'seen:1': 0.52,
  'seen:2': -0.56,
  'seen:4': -0.24,
  'seen:far': -1.1,
  'subject:0': 0.88,
  'subject:1': 1.09,
  'subject:2': -0.02,
  'subject:4': -0.65,
  'subject:far': -0.75,
  'subject:never': -0.56,
};
