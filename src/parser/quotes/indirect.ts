import type { Node } from './nodes';
import type { Clause, Scan } from './scan';

/** Reported speech without marks: tokens `[first, last)` of the clause, with the nodes of its verb and speaker. */
export interface Reported {
  first: number;
  last: number;
  cue: number;
  subject: number;
  rule: 'reported:after' | 'reported:before' | 'reported:according';
}

/** Fewest words of a reported clause. */
const LEAST_WORDS = 4;

/** Reported clauses of one clause ("S said (that) …", "…, S said", "according to S"); none that hold marked words. */
export function findReported(clause: Clause, scan: Scan): Reported[] {
  const out: Reported[] = [];
  let taken = -1;
  clause.nodes.forEach((node, at) => {
    if (!node.cue || node.type !== 'cue' || at < taken) return;
    const found = node.cue.kind === 'according' ? according(clause, at) : said(clause, scan, at);
    if (!found) return;
    const span = trimmed(clause, scan, found.from, found.to);
    if (!span) return;
    out.push({ ...span, cue: at, subject: found.subject, rule: found.rule });
    taken = Math.max(taken, found.to);
  });
  return out;
}

interface Range {
  from: number;
  to: number;
  subject: number;
  rule: Reported['rule'];
}

const REPORTING = new Set(['say', 'tell', 'write']);

function said(clause: Clause, scan: Scan, at: number): Range | null {
  const { nodes, subjects } = clause;
  const { kind, passive } = nodes[at]!.cue!;
  const subject = subjects[at]!;
  if (!REPORTING.has(kind) || passive || subject < 0) return null;
  const start = complementStart(clause, scan, at);
  if (start >= 0) return { from: start, to: complementEnd(clause, start), subject, rule: 'reported:after' };
  const end = clauseBefore(clause, at, subject);
  return end < 0 ? null : { from: 0, to: end, subject, rule: 'reported:before' };
}

/** Node where the reported clause begins after the verb at `at`, or -1: after "that", or at a phrase that has a verb. */
function complementStart(clause: Clause, scan: Scan, at: number): number {
  const { nodes } = clause;
  let waits = nodes[at]!.cue!.kind === 'tell';
  for (let i = at + 1; i < nodes.length && i < at + 9; i++) {
    const node = nodes[i]!;
    const word = wordOf(node, scan);
    if (word === 'that') return i + 1;
    if (word === 'if' || word === 'whether' || (OPENERS.has(word) && !waits)) return i;
    if (node.type === 'np' && !waits && nodes[i - 1]!.type !== 'prep') return beginsClause(nodes, i) ? i : -1;
    if (node.type === 'np' || (node.type === 'other' && waits)) waits = false;
    else if (!passes(node, word)) return -1;
  }
  return -1;
}

/** What may stand between a verb and the clause it reports: "said on Monday in a statement that". */
function passes(node: Node, word: string): boolean {
  if (node.type === 'prep') return word !== 'of' && word !== 'about' && word !== 'for';
  return node.type === 'adv' || node.type === 'other';
}

const OPENERS = new Set(['how', 'why', 'what', 'where', 'when']);

function wordOf(node: Node, scan: Scan): string {
  return node.first >= 0 ? scan.tokens[node.first]!.lower : '';
}

/** A phrase followed by its verb, with nothing but adverbs, an aside or a chain of phrases between. */
function beginsClause(nodes: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < nodes.length && i < at + 14; i++) {
    const type = nodes[i]!.type;
    if (type === 'aux' || type === 'verb' || type === 'cue') return nodes[i]!.cue?.form !== 'ing' || i === at + 1;
    if (type === 'region' || type === 'stop' || type === 'colon') return false;
  }
  return false;
}

/** Node after the last of the reported clause: the sentence's end, or where the reporter goes on. */
function complementEnd(clause: Clause, start: number): number {
  const { nodes } = clause;
  for (let i = start + 1; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.type === 'stop' || node.type === 'colon') return i;
    if (node.type !== 'comma') continue;
    const next = nodes[i + 1];
    if (
      next?.type === 'cue' &&
      (next.cue!.form === 'ing' || next.cue!.kind === 'according') &&
      next.cue!.kind !== 'label'
    )
      return i;
    if (next?.type === 'conj' && nodes[i + 2]?.type === 'cue') return i;
  }
  return nodes.length;
}

/** End (a comma) of a clause that stands before "S said", or -1. */
function clauseBefore(clause: Clause, cue: number, subject: number): number {
  const { nodes } = clause;
  let comma = Math.min(subject, cue) - 1;
  while (comma > 0 && nodes[comma]!.type !== 'comma') {
    if (nodes[comma]!.type !== 'adv' && nodes[comma]!.type !== 'np') return -1;
    comma--;
  }
  if (comma < 3) return -1;
  const verb = nodes.slice(0, comma).some((n) => n.type === 'aux' || n.type === 'verb' || n.type === 'cue');
  return verb && nodes[0]!.type !== 'prep' ? comma : -1;
}

function according(clause: Clause, at: number): Range | null {
  const { nodes, subjects } = clause;
  const subject = subjects[at]!;
  if (subject < 0) return null;
  if (at > 2)
    return { from: 0, to: nodes[at - 1]!.type === 'comma' ? at - 1 : at, subject, rule: 'reported:according' };
  for (let i = subject + 1; i < nodes.length; i++) {
    if (nodes[i]!.type === 'comma') return { from: i + 1, to: nodes.length, subject, rule: 'reported:according' };
  }
  return null;
}

/** Tokens of nodes `[from, to)` without conjunctions and punctuation at the edges; null when too short or quoting. */
function trimmed(clause: Clause, scan: Scan, from: number, to: number): { first: number; last: number } | null {
  const { nodes } = clause;
  const edge = (node: Node) =>
    node.type === 'comma' || node.type === 'stop' || node.type === 'colon' || node.type === 'conj';
  let a = from;
  let b = to;
  while (a < b && edge(nodes[a]!)) a++;
  while (b > a && edge(nodes[b - 1]!)) b--;
  if (a >= b || nodes.slice(a, b).some((node) => node.type === 'region')) return null;
  const first = nodes[a]!.first;
  const last = nodes[b - 1]!.last;
  let words = 0;
  for (let i = first; i < last; i++) if (scan.tokens[i]!.kind === 'word') words++;
  return words < LEAST_WORDS ? null : { first, last };
}
