import type { Candidate } from './candidates';
import type { Scene } from './features';
import { gateFeatures } from './gate';
import { GATE, WEIGHTS } from './weights';

/** Sum of the weights of a candidate's features. */
export function scoreOf(candidate: Candidate): number {
  let sum = 0;
  for (const feature of candidate.features) sum += WEIGHTS[feature] ?? 0;
  return sum;
}

/** Probabilities of the candidates: the softmax of their scores. */
export function probabilities(candidates: readonly Candidate[]): number[] {
  const scores = candidates.map(scoreOf);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Probability that the marks at node `at` hold words that somebody said. */
export function saidProbability(scene: Scene, at: number, chosen: Candidate): number {
  let sum = 0;
  for (const feature of gateFeatures(scene, at, chosen)) sum += GATE[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
