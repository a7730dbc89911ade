import type { Attributed, Candidate } from './candidates';
import { regionEdge, type Scene } from './features';
import { candidate } from './near';
import { isFree } from './subject';

/** The speaker of the quote before. */
export function carried(scene: Scene, at: number, index: number, previous: Attributed, alone: boolean): Candidate {
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
export function before(scene: Scene, at: number, last: Scene, alone: boolean): Candidate[] {
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

/** Nobody is named for these words. */
export function nobody(scene: Scene, at: number, alone: boolean): Candidate {
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
