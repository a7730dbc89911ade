import type { WhyCode } from '../model';
import type { Candidate } from './candidates';
import { WEIGHTS } from './weights';

/** The code that a feature of the ranker (features.ts, candidates.ts) stands for. */
const CODE_OF: Readonly<Record<string, WhyCode>> = {
  subject: 'subject-of-cue',
  inverted: 'after-cue',
  owner: 'owner-of-cue',
  'left:next': 'before-cue',
  'right:next': 'after-cue',
  'cue:after:gap0': 'cue-after-quote',
  'cue:before:gap0': 'cue-before-quote',
  'cue:before:gap1': 'cue-before-quote',
  'cue:before:colon': 'colon',
  'cue:after:comma': 'comma',
  'cue:according': 'according-to',
  'carry:clause': 'same-sentence',
  'carry:block': 'goes-on',
  'carry:block:alone': 'nobody-between',
  'carry:open': 'left-open',
  'carry:next': 'next-paragraph',
  'noCue:name:colon': 'name-colon',
  'noCue:first': 'first-in-sentence',
  'noCue:free': 'subject-of-sentence',
  'last:colon': 'sentence-before-colon',
  'last:first': 'sentence-before-subject',
};

/** Most reasons that are given for one attribution. */
const MOST = 3;
/** How the mention stands to the cue: what a reader looks at first. */
const RELATIONS = new Set<WhyCode>(['subject-of-cue', 'after-cue', 'before-cue', 'owner-of-cue', 'according-to']);

/** Why a speaker was chosen: how the mention stands to the cue, what else weighed, and how the mention was resolved. */
export function reasonsFor({ features, kind, node, named }: Candidate, mention: string): WhyCode[] {
  if (kind === 'nobody') return ['no-speaker'];
  const weighed = features
    .filter((feature) => CODE_OF[feature])
    .sort((a, b) => (WEIGHTS[b] ?? 0) - (WEIGHTS[a] ?? 0))
    .map((feature) => CODE_OF[feature]!);
  const relations = weighed.includes('according-to') ? (['according-to'] as const) : weighed.filter(isRelation);
  const others = weighed.filter((code) => !isRelation(code));
  const reasons = [...new Set([...relations, ...others])].slice(0, MOST);
  if (reasons.length === 0) reasons.push('nearest');
  return [...reasons, ...resolution(node, named, mention)];
}

const isRelation = (code: WhyCode) => RELATIONS.has(code);

/** Why reported speech was given to its speaker. */
export function reasonsForReported(
  rule: string,
  node: Candidate['node'],
  named: Candidate['named'],
  mention: string,
): WhyCode[] {
  const reason: WhyCode = rule === 'reported:according' ? 'according-to' : 'subject-of-cue';
  return [reason, ...resolution(node, named, mention)];
}

function resolution(node: Candidate['node'], named: Candidate['named'], mention: string): WhyCode[] {
  if (!node?.chunk) return [];
  if (!named || named.nominal) return node.chunk.kind === 'nominal' ? ['described'] : [];
  if (node.chunk.kind === 'pronoun') return ['pronoun'];
  return mention === named.name ? [] : ['short-name'];
}
