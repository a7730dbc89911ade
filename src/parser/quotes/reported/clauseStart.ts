import type { Node } from '../node';
import type { Clause, Scan } from '../scan';
import { DET, POSS } from '../tags';
import { canBeSubject, takesObject, wordOf } from './words';

/** Verbs that report a clause even without "that"; the other reporting verbs need it. */
const BARE = new Set(
  'say add claim note explain argue insist warn tell write tweet report announce estimate predict acknowledge admit concede allege contend maintain assert suggest think believe remind assure declare confirm conclude stress reveal complain testify vow state'.split(
    ' ',
  ),
);
export const reportsBare = (base: string): boolean => BARE.has(base);

const QUESTION = new Set(['if', 'whether', 'how', 'why', 'what', 'where', 'when']);
/** Verbs of telling that need nobody to be told. */
const NO_ADDRESSEE = new Set(['warn', 'promise', 'ask']);

/** Node where the clause begins that the verb at `at` reports, or -1. */
export function clauseStart(clause: Clause, scan: Scan, at: number): number {
  const { nodes, subjects } = clause;
  const verb = nodes[at]!.cue!;
  const that = thatAfter(nodes, scan, at, verb.kind === 'tell');
  if (that >= 0) return that + 1;
  if (!BARE.has(verb.base) && verb.kind !== 'tell') return -1;
  let waits = verb.kind === 'tell';
  for (let i = at + 1; i < nodes.length && i < at + 10; i++) {
    if (i === subjects[at]) return -1;
    if (QUESTION.has(wordOf(nodes[i], scan))) return waits && verb.base !== 'ask' ? -1 : i;
    if (i === at + 1 && NO_ADDRESSEE.has(verb.base) && saysItself(nodes, scan, i)) return i;
    const step = stepOver(nodes, scan, i, waits, verb.base);
    if (step === 'clause') return i;
    if (step === 'stop') return -1;
    if (step === 'addressee') waits = false;
  }
  return -1;
}

/** A pronoun with its verb: "warned they could sell". */
function saysItself(nodes: readonly Node[], scan: Scan, at: number): boolean {
  return nominative(nodes[at]!, scan) && /^(?:aux|verb|cue)$/.test(nodes[at + 1]?.type ?? '');
}

/** What node `i` after a reporting verb is; `waits` until the one spoken to has been named. */
function stepOver(
  nodes: readonly Node[],
  scan: Scan,
  i: number,
  waits: boolean,
  base: string,
): 'clause' | 'addressee' | 'pass' | 'stop' {
  const node = nodes[i]!;
  const word = wordOf(node, scan);
  if (word === 'there' && nodes[i + 1]?.type === 'aux') return 'clause';
  if (node.type !== 'np') return node.type === 'other' && waits ? 'addressee' : passes(node, word) ? 'pass' : 'stop';
  if (waits || nodes[i - 1]!.type === 'prep') return 'addressee';
  if (nominative(node, scan)) return 'clause';
  const object = takesObject(base);
  if ((!object || canBeSubject(node, scan, DET | POSS)) && beginsClause(nodes, i, object)) return 'clause';
  return isTime(node, scan) ? 'pass' : 'stop';
}

/** "he", "we", "it's": after "said" they can only begin a clause. */
function nominative({ chunk }: Node, { tokens }: Scan): boolean {
  return (
    chunk?.kind === 'pronoun' && /^(?:he|she|it|they|we|i|you|that|there)(?:['’].*)?$/.test(tokens[chunk.head]!.lower)
  );
}

/**
 * Index of the "that" that follows the verb with nothing but an addressee, a time or a place between; -1 without. After
 * any other phrase "that" opens a relative clause: "announced a plan that will …".
 */
function thatAfter(nodes: readonly Node[], scan: Scan, at: number, tells: boolean): number {
  for (let i = at + 1; i < nodes.length && i < at + 9; i++) {
    const node = nodes[i]!;
    if (node.type === 'sub') return wordOf(node, scan) === 'that' ? i : -1;
    if (node.type === 'comma' && nodes[i - 1]?.type === 'adv' && nodes[i - 2]?.type === 'adv') continue;
    if (!BETWEEN.has(node.type)) return -1;
    if (node.type === 'np' && !tells && nodes[i - 1]!.type !== 'prep' && !isTime(node, scan)) return -1;
  }
  return -1;
}

const BETWEEN = new Set<Node['type']>(['np', 'prep', 'adv', 'other', 'conj']);
const TIME =
  /^(?:week|month|year|day|morning|afternoon|evening|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|fall|winter)$/;
const isTime = (node: Node, scan: Scan) => TIME.test(scan.tokens[node.chunk!.head]!.lower);

/** What may stand between a verb and the clause it reports: "said on Monday in a statement". */
function passes(node: Node, word: string): boolean {
  if (node.type === 'prep') return word !== 'of' && word !== 'about' && word !== 'for' && word !== 'to';
  return node.type === 'adv' || node.type === 'other' || node.type === 'conj';
}

/**
 * A phrase followed by its verb, with nothing but adverbs, an aside or a chain of phrases between.
 * @param strict the verb before may have taken the phrase as its object, so a verb in "who …" or "that …" proves nothing
 */
function beginsClause(nodes: readonly Node[], at: number, strict: boolean): boolean {
  for (let i = at + 1; i < nodes.length && i < at + 14; i++) {
    const { type, cue } = nodes[i]!;
    if (type === 'aux' || type === 'verb' || type === 'cue') return cue?.form !== 'ing' || i === at + 1;
    if (type === 'region' || type === 'stop' || type === 'colon') return false;
    if (strict && (type === 'sub' || type === 'who' || (type === 'prep' && i > at + 5))) return false;
  }
  return false;
}
