/**
 * Weights of the choice of a pronoun's antecedent (pronouns.ts). Made by scripts/train/quotes.mjs from 107
 * pronouns of hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANTECEDENT: Readonly<Record<string, number>> = {
  again: -0.1,
  gender: 0.53,
  latest: 0.18,
  latestSpeaker: -0.36,
  latestSubject: 0.7,
  nominal: -1.4,
  often: 0.41,
  once: -0.31,
  'person:likely': -0.4,
  'person:sure': 1.36,
  'person:unknown': -0.96,
  'seen:0': 1.33,
  'seen:1': 0.47,
  'seen:2': -0.62,
  'seen:4': 0.08,
  'seen:far': -1.26,
  'subject:0': 0.98,
  'subject:1': 0.98,
  'subject:2': -0.07,
  'subject:4': -0.83,
  'subject:far': -0.44,
  'subject:never': -0.62,
};
