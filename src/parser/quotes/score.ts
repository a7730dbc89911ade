import type { Candidate } from './candidates';
import type { Scene } from './features';
import { gateFeatures } from './gate';
import { GATE, WEIGHTS } from './weights';

type Weights = Readonly<Record<string, number>>;

const sumOf = (features: readonly string[], weights: Weights) =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Probabilities of the candidates: the softmax of the sums of their features' weights. */
export function probabilities(candidates: readonly Candidate[], weights: Weights = WEIGHTS): number[] {
  const scores = candidates.map((candidate) => sumOf(candidate.features, weights));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** The chosen candidate and the probability of its speaker, which several candidates may share. */
export interface Decision {
  best: number;
  odds: number;
}

/** The likeliest speaker, and of the candidates that stand for them the likeliest. */
export function decide(candidates: readonly Candidate[], weights: Weights = WEIGHTS): Decision {
  const odds = probabilities(candidates, weights);
  const shared = new Map<unknown, number>();
  const who = (c: Candidate) => c.named ?? c.node;
  candidates.forEach((c, i) => {
    shared.set(who(c), (shared.get(who(c)) ?? 0) + odds[i]!);
  });
  const near = (c: Candidate) => (c.kind === 'said' && c.features.includes('subject') ? 1 : 0);
  const rank = (i: number) => shared.get(who(candidates[i]!))! + (near(candidates[i]!) + odds[i]!) * 1e-6;
  let best = 0;
  for (let i = 1; i < candidates.length; i++) if (rank(i) > rank(best)) best = i;
  return { best, odds: shared.get(who(candidates[best]!))! };
}

/** Probability that the marks at node `at` hold words that somebody said. */
export function saidProbability(scene: Scene, at: number, chosen: Candidate): number {
  return logistic(sumOf(gateFeatures(scene, at, chosen), GATE));
}
