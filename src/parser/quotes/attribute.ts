import type { Language } from '../language';
import { type Attributed, type Candidate, candidatesFor } from './candidates';
import type { Scene } from './features';
import { type Layout, layoutOf } from './layout';
import { MentionReader, type PronounListener } from './mentions';
import type { Names } from './names';
import type { Scan } from './scan';

/** Picks the candidate of a region; -1 when the marks only name something. */
export type Chooser = (candidates: Candidate[], region: number, scene: Scene, at: number) => number;

/** Of a clause without quotes nothing is counted. */
const NONE: Layout = { count: () => 0 };

/** Decides for every region who spoke, in text order; `choose` picks one of the candidates or none. */
export function attribute(
  language: Language,
  scan: Scan,
  names: Names,
  choose: Chooser,
  listen?: PronounListener,
): { decided: Attributed[]; scenes: Scene[] } {
  const reader = new MentionReader(language, names, listen);
  const decided: Attributed[] = [];
  const scenes: Scene[] = [];
  let last: Scene | null = null;
  scan.clauses.forEach((clause, index) => {
    const scene: Scene = {
      scan,
      clause,
      layout: clause.regions.length > 0 ? layoutOf(clause.nodes) : NONE,
      mentions: reader.read(clause, index),
    };
    scenes.push(scene);
    for (const at of clause.regions) {
      const region = clause.nodes[at]!.region!;
      const near = last && scene.clause.block - last.clause.block <= 1 ? last : null;
      const candidates = candidatesFor(scene, at, index, decided[decided.length - 1] ?? null, near);
      const candidate = candidates[choose(candidates, region, scene, at)];
      if (!candidate) continue;
      if (candidate.named) reader.spoke(candidate.named, index);
      decided.push({ region, block: clause.block, clause: index, candidate, open: !scan.regions[region]!.closed });
    }
    last = scene;
  });
  return { decided, scenes };
}
