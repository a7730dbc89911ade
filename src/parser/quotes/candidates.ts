import type { Named } from '../resolve/people';
import { bareFeatures, cueFeatures, mentionFeatures, regionEdge, type Scene } from './features';
import type { Node } from './node';
import { isFree } from './subject';

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

/** Nodes to either side of a quote, or of a verb, among which verbs and speakers are looked for. */
const REACH = 30;
/** Verbs of one clause that are considered for one quote. */
const MOST_CUES = 6;

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

function said(scene: Scene, at: number): Candidate[] {
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

function candidate(kind: Candidate['kind'], scene: Scene, at: number, cue: number, features: string[]): Candidate {
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

function bare(scene: Scene, at: number): Candidate[] {
  const { nodes } = scene.clause;
  const out: Candidate[] = [];
  for (let i = Math.max(0, at - REACH); i < Math.min(nodes.length, at + 6); i++) {
    if (nodes[i]!.type === 'np') out.push(candidate('bare', scene, i, -1, ['noCue', ...bareFeatures(scene, at, i)]));
  }
  return out.slice(0, 12);
}

function carried(scene: Scene, at: number, index: number, previous: Attributed, alone: boolean): Candidate {
  const { clause } = scene;
  const place =
    previous.clause === index
      ? 'clause'
      : previous.block === clause.block
        ? 'block'
        : clause.block - previous.block === 1
          ? 'next'
          : 'far';
  const features = ['carry', `carry:${place}`, `carry:${place}:${alone ? 'alone' : 'words'}`];
  if (previous.open && place === 'next') features.push('carry:open');
  if (clause.nodes[at - 1] === undefined) features.push(`carry:${place}:start`);
  if (previous.candidate.kind === 'nobody') features.push('carry:nobody');
  const { node, named, resolved, cue } = previous.candidate;
  return { kind: 'carried', node, named, resolved, cue, features };
}

/** Subjects of the sentence before, for a quote that stands alone after "Ann Lee was angry." */
function before(scene: Scene, at: number, last: Scene, alone: boolean): Candidate[] {
  const { nodes, subjects } = last.clause;
  const seen = new Set<number>();
  const colon = nodes[nodes.length - 1]?.type === 'colon';
  const same = last.clause.block === scene.clause.block ? 'block' : 'next';
  const edge = scene.clause.nodes[at - 1] === undefined ? 'start' : 'inner';
  const out: Candidate[] = [];
  const add = (subject: number, cue: number, verb: string) => {
    if (seen.has(subject) || out.length >= 4) return;
    seen.add(subject);
    const how = [`last:${verb}`, `last:${same}:${alone ? 'alone' : 'words'}:${edge}`];
    if (colon) how.push('last:colon');
    if (out.length === 0) how.push('last:first');
    if (last.clause.regions.length > 0) how.push('last:quoting');
    out.push(candidate('before', last, subject, cue, ['last', ...how]));
  };
  nodes.forEach((node, i) => {
    const subject = subjects[i]!;
    if (node.cue && subject >= 0) add(subject, i, node.cue.kind === 'plain' ? 'plain' : 'cue');
  });
  const first = nodes.findIndex((node, i) => node.type === 'np' && isFree(nodes, i));
  if (first >= 0) add(first, -1, 'none');
  return out;
}

function nobody(scene: Scene, at: number, alone: boolean): Candidate {
  const region = scene.scan.regions[scene.clause.nodes[at]!.region!]!;
  const words = region.last - region.first;
  const features = [
    'nobody',
    `nobody:${words <= 4 ? 'short' : words <= 8 ? 'middle' : 'long'}`,
    `nobody:${region.style}`,
  ];
  if (alone) features.push('nobody:alone');
  if (!scene.clause.nodes.some((node) => node.type === 'cue')) features.push('nobody:noCue');
  features.push(`nobody:${regionEdge(scene.scan, scene.clause, at, 'after')}`);
  return { kind: 'nobody', node: null, named: null, resolved: 1, cue: null, features };
}
