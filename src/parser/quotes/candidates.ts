import type { Named } from '../resolve/people';
import { before, carried, nobody } from './carried';
import type { Scene } from './features';
import { bare, said } from './near';
import type { Node } from './node';

/** A possible answer to "who said it": a phrase with its verb, the speaker carried over, or nobody. */
export interface Candidate {
  kind: 'said' | 'bare' | 'carried' | 'before' | 'nobody';
  node: Node | null;
  named: Named | null;
  /** Probability of `named` when a pronoun stands for it; 1 for names. */
  resolved: number;
  cue: Node | null;
  features: string[];
}

/** What was decided for an earlier quote. */
export interface Attributed {
  region: number;
  block: number;
  clause: number;
  candidate: Candidate;
  /** The region was left open at the end of its paragraph. */
  open: boolean;
}

/** All candidates for the region at node `at`. `previous` is the quote before it, `last` the clause before it. */
export function candidatesFor(
  scene: Scene,
  at: number,
  index: number,
  previous: Attributed | null,
  last: Scene | null,
): Candidate[] {
  const out: Candidate[] = [...said(scene, at), ...bare(scene, at)];
  const alone = !scene.clause.nodes.some((node) => node.type === 'cue' || node.type === 'np');
  if (previous) out.push(carried(scene, at, index, previous, alone));
  if (last) out.push(...before(scene, at, last, alone));
  out.push(nobody(scene, at, alone));
  return out;
}
