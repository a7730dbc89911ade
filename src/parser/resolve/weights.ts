/**
 * Weights of the choice of a pronoun's antecedent (pronouns.ts). Made by scripts/train/quotes.mjs from 107
 * pronouns of hand-annotated Wikinews articles. Do not edit by hand.
 */
export const ANTECEDENT: Readonly<Record<string, number>> = {
  again: -0.15,
  gender: 0.62,
  latest: 0.26,
  latestSpeaker: -0.51,
  latestSubject: 0.71,
  nominal: -1.53,
  often: 0.5,
  once: -0.35,
  'person:likely': -0.54,
  'person:sure': 1.03,
  'person:unknown': -0.49,
  'seen:0': 1.4,
  'seen:1': 0.54,
  'seen:2': -0.57,
  'seen:4': -0.26,
  'seen:far': -1.11,
  'subject:0': 0.91,
  'subject:1': 1.12,
  'subject:2': -0.03,
  'subject:4': -0.67,
  'subject:far': -0.76,
  'subject:never': -0.57,
};
