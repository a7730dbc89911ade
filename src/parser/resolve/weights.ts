/**
 * Weights of the choice of a pronoun's antecedent (pronouns.ts). Made by scripts/train/quotes.mjs from 107
 * pronouns of hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANTECEDENT: Readonly<Record<string, number>> = {
  again: -0.19,
  gender: 0.58,
  latest: 0.21,
  latestSpeaker: -0.46,
  latestSubject: 0.79,
  nominal: -1.49,
  often: 0.55,
  once: -0.36,
  'person:likely': -0.47,
  'person:sure': 0.97,
  'person:unknown': -0.51,
  'seen:0': 1.37,
  'seen:1': 0.53,
  'seen:2': -0.57,
  'seen:4': -0.24,
  'seen:far': -1.09,
  'subject:0': 0.96,
  'subject:1': 1.08,
  'subject:2': -0.01,
  'subject:4': -0.66,
  'subject:far': -0.81,
  'subject:never': -0.56,
};
