import type { Draft } from '../types';
import { WEIGHTS } from './weights';

/** One way to say what a figure counts; null says nothing. `features` name what the choice may weigh. */
export interface Candidate {
  text: string | null;
  features: string[];
}

/** Told of every choice, for training. */
export type Trace = (figure: Draft, candidates: Candidate[]) => void;

const scoreOf = ({ features }: Candidate) => features.reduce((sum, name) => sum + (WEIGHTS[name] ?? 0), 0);

/** The candidate with the highest sum of weights; the first wins a tie. Weights: scripts/train/counted.mjs. */
export function choose(candidates: readonly Candidate[]): Candidate {
  let best = candidates[0]!;
  let most = scoreOf(best);
  for (const candidate of candidates.slice(1)) {
    const score = scoreOf(candidate);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}
