import type { Candidate } from './candidates';
import { bareFeatures, cueFeatures, mentionFeatures, type Scene } from './features';

/** Nodes to either side of a quote, or of a verb, among which verbs and speakers are looked for. */
const REACH = 30;
/** Verbs of one clause that are considered for one quote. */
const MOST_CUES = 6;

/** The phrase at node `at` as a candidate, with the verb at node `cue` (-1 without). */
export function candidate(
  kind: Candidate['kind'],
  scene: Scene,
  at: number,
  cue: number,
  features: string[],
): Candidate {
  const { nodes } = scene.clause;
  return {
    kind,
    node: nodes[at]!,
    named: scene.mentions.named[at] ?? null,
    resolved: scene.mentions.odds[at] ?? 1,
    cue: cue < 0 ? null : nodes[cue]!,
    features,
  };
}

/** Phrases around the verbs of the quote's own sentence. */
export function said(scene: Scene, at: number): Candidate[] {
  const { nodes } = scene.clause;
  const cues: number[] = [];
  for (let i = Math.max(0, at - REACH); i < Math.min(nodes.length, at + REACH); i++) if (nodes[i]!.cue) cues.push(i);
  cues.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return cues.slice(0, MOST_CUES).flatMap((cue) => {
    const verb = cueFeatures(scene, at, cue);
    return phrasesNear(scene, cue).map((i) =>
      candidate('said', scene, i, cue, [...verb, ...mentionFeatures(scene, at, cue, i)]),
    );
  });
}

/** Phrases around a verb: its subject and the nearest ones on both sides. */
function phrasesNear({ clause }: Scene, cue: number): number[] {
  const found = new Set<number>();
  if (clause.subjects[cue]! >= 0) found.add(clause.subjects[cue]!);
  const take = (step: number, most: number) => {
    let taken = 0;
    for (
      let i = cue + step;
      i >= 0 && i < clause.nodes.length && Math.abs(i - cue) < REACH && taken < most;
      i += step
    ) {
      if (!clause.nodes[i]!.chunk) continue;
      found.add(i);
      taken++;
    }
  };
  take(-1, 4);
  take(1, 2);
  return [...found];
}

/** Phrases of the quote's own sentence without a verb. */
export function bare(scene: Scene, at: number): Candidate[] {
  const { nodes } = scene.clause;
  const out: Candidate[] = [];
  for (let i = Math.max(0, at - REACH); i < Math.min(nodes.length, at + 6); i++) {
    if (nodes[i]!.type === 'np') out.push(candidate('bare', scene, i, -1, ['noCue', ...bareFeatures(scene, at, i)]));
  }
  return out.slice(0, 12);
}
