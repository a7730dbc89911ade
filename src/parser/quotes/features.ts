import type { Layout } from './layout';
import type { Mentions } from './mentions';
import { PHRASE_KINDS, type PhraseKind, phraseKind } from './phraseKind';
import type { Clause, Scan } from './scan';
import { isFree } from './subject';

const EDGES = ['comma', 'start', 'open', 'end'] as const;
type Edge = (typeof EDGES)[number];

/** A clause with what is known of it; the features of a candidate are read from it. */
export interface Scene {
  scan: Scan;
  clause: Clause;
  layout: Layout;
  mentions: Mentions;
}

/** Names of the steps in which distances are counted, made once: features are looked up by name, and new names are slow. */
const steps = (prefix: string) => ['0', '1', '3', '6', 'far'].map((step) => prefix + step);
const bucket = (n: number) => (n < 2 ? n : n <= 3 ? 2 : n <= 6 ? 3 : 4);

const named = <K extends string>(prefix: string, values: readonly K[]) =>
  Object.fromEntries(values.map((value) => [value, prefix + value])) as Record<K, string>;

const SIDES = {
  after: {
    side: 'cue:after',
    gap: steps('cue:after:gap'),
    edge: named('cue:after:', EDGES),
    beyondCue: 'cue:after:beyondCue',
    beyondQuote: 'cue:after:beyondQuote',
    beyondStop: 'cue:after:beyondStop',
  },
  before: {
    side: 'cue:before',
    gap: steps('cue:before:gap'),
    edge: named('cue:before:', EDGES),
    beyondCue: 'cue:before:beyondCue',
    beyondQuote: 'cue:before:beyondQuote',
    beyondStop: 'cue:before:beyondStop',
  },
};
const CUE = named('cue:', ['say', 'tell', 'write', 'manner', 'label', 'mind', 'according', 'plain', 'noun']);
const FORM = named('cue:', ['ing', 'base', 'finite']);
const SUBJECT = named('subject:', ['plain', 'ing', 'base', 'finite']);
const WHO = named('who:', PHRASE_KINDS);
const NO_CUE_WHO = named('noCue:who:', PHRASE_KINDS);
const LEFT = steps('left:np');
const RIGHT = steps('right:np');
const NO_CUE = { before: steps('noCue:before:np'), after: steps('noCue:after:np') };

/** How a reporting verb stands to a quoted region: side, distance, and whether the punctuation points to it. */
export function cueFeatures({ scan, clause, layout }: Scene, region: number, cue: number): string[] {
  const verb = clause.nodes[cue]!.cue!;
  const side = cue > region ? 'after' : 'before';
  const gap = layout.count('word', region, cue);
  const of = SIDES[side];
  const out = [CUE[verb.kind], of.side, of.gap[bucket(gap)]!, of.edge[regionEdge(scan, clause, region, side)]];
  if (verb.form !== 'finite') out.push(FORM[verb.form]);
  if (verb.passive) out.push('cue:passive');
  if (layout.count('cue', region, cue) > 0) out.push(of.beyondCue);
  if (layout.count('region', region, cue) > 0) out.push(of.beyondQuote);
  if (layout.count('stop', region, cue) > 0) out.push(of.beyondStop);
  if (side === 'before' && clause.nodes[region - 1]?.type === 'colon') out.push('cue:before:colon');
  return out;
}

/** What stands at the edge of the region that faces the verb: a comma asks for one. */
export function regionEdge(scan: Scan, clause: Clause, at: number, side: 'before' | 'after'): Edge {
  const node = clause.nodes[at]!;
  if (side === 'before') {
    const before = clause.nodes[at - 1]?.type;
    return before === 'comma' || before === 'colon' ? 'comma' : before === undefined ? 'start' : 'open';
  }
  const region = scan.regions[node.region!]!;
  const last = scan.tokens[region.closed ? region.last - 2 : region.last - 1];
  if (clause.nodes[at + 1]?.type === 'comma' || last?.text === ',') return 'comma';
  if (last && /^[-–—]+$/.test(last.text)) return 'comma';
  return last && /[.!?…]$/.test(last.text) ? 'end' : 'open';
}

/** How a phrase stands to the verb: its subject, its addressee, its neighbour … */
export function mentionFeatures(scene: Scene, region: number, cue: number, at: number): string[] {
  const { clause, layout } = scene;
  const { nodes, subjects } = clause;
  const verb = nodes[cue]!.cue!;
  const subject = subjects[cue] === at;
  const out = [WHO[kindOf(scene, at)]];
  if (subject) out.push('subject', SUBJECT[verb.kind === 'plain' ? 'plain' : verb.form]);
  const between = layout.count('np', at, cue);
  out.push((at < cue ? LEFT : RIGHT)[bucket(between)]!);
  const gap = layout.count('word', at, cue) + layout.count('comma', at, cue);
  if (gap === 0) out.push(at < cue ? 'left:next' : 'right:next');
  if (at > cue && gap === 0 && verb.kind === 'tell' && cue < region) out.push('addressee');
  if (at > cue && gap === 0 && verb.kind === 'tell') out.push('told');
  if (at > cue && gap === 0 && cue > region && layout.count('word', region, cue) === 0) out.push('inverted');
  if (layout.count('region', at, cue) > 0) out.push('quoteBetween');
  if (layout.count('cue', at, cue) > 0 && !subject) out.push('cueBetween');
  if (at < cue && nodes[cue - 1]?.type === 'conj') out.push('joined');
  if (nodes[cue]!.cue!.kind === 'noun' && at === cue - 1) out.push('owner');
  if (!isFree(nodes, at) && verb.kind !== 'according') out.push('governed');
  if (apposed(scene, at)) out.push('apposed');
  return out;
}

/** "Ann Lee, the minister, said": the second phrase explains the first. */
function apposed({ clause }: Scene, at: number): boolean {
  const { nodes } = clause;
  return nodes[at - 1]?.type === 'comma' && nodes[at - 2]?.type === 'np' && nodes[at - 2]!.chunk!.kind === 'name';
}

export function kindOf({ scan, clause, mentions }: Scene, at: number): PhraseKind {
  return phraseKind(clause.nodes[at]!, scan.tokens, mentions.named[at] ?? null);
}

/** A phrase without any reporting verb: the subject of the sentence, a name before a colon, a name after the quote. */
export function bareFeatures(scene: Scene, region: number, at: number): string[] {
  const { clause, layout } = scene;
  const side = at < region ? 'before' : 'after';
  const out = [NO_CUE_WHO[kindOf(scene, at)], NO_CUE[side][bucket(layout.count('np', at, region))]!];
  if (isFree(clause.nodes, at)) out.push('noCue:free');
  const first = clause.nodes.findIndex((node) => node.type === 'np');
  if (first === at) out.push('noCue:first');
  if (at === region - 2 && clause.nodes[region - 1]!.type === 'colon') out.push('noCue:name:colon');
  else if (side === 'before' && clause.nodes[region - 1]?.type === 'colon') out.push('noCue:colon');
  return out;
}
