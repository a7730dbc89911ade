/**
 * Weights of the choice of a pronoun's antecedent (pronouns.ts). Made by scripts/train/quotes.mjs from 107
 * pronouns of hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANTECEDENT: Readonly<Record<string, number>> = {
  again: -0.08,
  gender: 0.7,
  latest: 0.19,
  latestSpeaker: -0.39,
  latestSubject: 0.73,
  nominal: -1.42,
  often: 0.4,
  once: -0.31,
  'person:likely': -0.41,
  'person:sure': 1.29,
  'person:unknown': -0.88,
  'seen:0': 1.32,
  'seen:1': 0.49,
  'seen:2': -0.57,
  'seen:4': 0.02,
  'seen:far': -1.26,
  'subject:0': 0.98,
  'subject:1': 0.97,
  'subject:2': -0.09,
  'subject:4': -0.78,
  'subject:far': -0.49,
  'subject:never': -0.6,
};
