import type { Range } from './indirect';
import type { Node } from './node';
import type { Clause, Scan } from './scan';
import { isFree } from './subject';

/** Verbs that report a clause even without "that"; the other reporting verbs need it. */
const BARE = new Set(
  'say add claim note explain argue insist warn tell write tweet report announce estimate predict acknowledge admit concede allege contend maintain assert suggest think believe remind assure declare confirm conclude stress reveal complain testify vow state'.split(
    ' ',
  ),
);
const REPORTING = new Set(['say', 'tell', 'write']);

/** The stretches of a clause that the reporting verb at node `at` reports. */
export function reportedBy(clause: Clause, scan: Scan, at: number): Range[] {
  const { nodes, subjects } = clause;
  const verb = nodes[at]!.cue!;
  const subject = subjects[at]!;
  if (subject < 0) return [];
  if (verb.kind === 'according') return according(clause, at, subject);
  if (!REPORTING.has(verb.kind) || verb.passive) return [];
  const start = complementStart(clause, scan, at);
  if (start >= 0) {
    const to = complementEnd(clause, scan, at, start);
    return [{ from: start, to, subject, rule: 'reported:after' }];
  }
  return around(clause, at, subject);
}

function wordOf(node: Node | undefined, scan: Scan): string {
  return node && node.first >= 0 ? scan.tokens[node.first]!.lower : '';
}

const QUESTION = new Set(['if', 'whether', 'how', 'why', 'what', 'where', 'when']);

/** Node where the reported clause begins after the verb at `at`, or -1. */
function complementStart(clause: Clause, scan: Scan, at: number): number {
  const { nodes, subjects } = clause;
  const verb = nodes[at]!.cue!;
  const that = thatAfter(nodes, scan, at);
  if (that >= 0) return that + 1;
  if (!BARE.has(verb.base) && verb.kind !== 'tell') return -1;
  let waits = verb.kind === 'tell';
  for (let i = at + 1; i < nodes.length && i < at + 10; i++) {
    if (i === subjects[at]) return -1;
    if (QUESTION.has(wordOf(nodes[i], scan))) return waits && verb.base !== 'ask' ? -1 : i;
    const step = stepOver(nodes, scan, i, waits);
    if (step === 'clause') return i;
    if (step === 'stop') return -1;
    if (step === 'addressee') waits = false;
  }
  return -1;
}

/** What node `i` after a reporting verb is; `waits` until the one spoken to has been named. */
function stepOver(
  nodes: readonly Node[],
  scan: Scan,
  i: number,
  waits: boolean,
): 'clause' | 'addressee' | 'pass' | 'stop' {
  const node = nodes[i]!;
  const word = wordOf(node, scan);
  if (word === 'there' && nodes[i + 1]?.type === 'aux') return 'clause';
  if (node.type !== 'np') return node.type === 'other' && waits ? 'addressee' : passes(node, word) ? 'pass' : 'stop';
  if (waits || nodes[i - 1]!.type === 'prep') return 'addressee';
  if (beginsClause(nodes, i)) return 'clause';
  return isTime(node, scan) ? 'pass' : 'stop';
}

/** Index of the "that" that follows the verb with nothing but an addressee, a time or a place between; -1 without. */
function thatAfter(nodes: readonly Node[], scan: Scan, at: number): number {
  for (let i = at + 1; i < nodes.length && i < at + 9; i++) {
    const { type } = nodes[i]!;
    if (type === 'sub') return wordOf(nodes[i], scan) === 'that' ? i : -1;
    if (type !== 'np' && type !== 'prep' && type !== 'adv' && type !== 'other' && type !== 'conj') return -1;
  }
  return -1;
}

const TIME =
  /^(?:week|month|year|day|morning|afternoon|evening|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|fall|winter)$/;
const isTime = (node: Node, scan: Scan) => TIME.test(scan.tokens[node.chunk!.head]!.lower);

/** What may stand between a verb and the clause it reports: "said on Monday in a statement". */
function passes(node: Node, word: string): boolean {
  if (node.type === 'prep') return word !== 'of' && word !== 'about' && word !== 'for' && word !== 'to';
  return node.type === 'adv' || node.type === 'other' || node.type === 'conj';
}

/** A phrase followed by its verb, with nothing but adverbs, an aside or a chain of phrases between. */
function beginsClause(nodes: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < nodes.length && i < at + 14; i++) {
    const { type, cue } = nodes[i]!;
    if (type === 'aux' || type === 'verb' || type === 'cue') return cue?.form !== 'ing' || i === at + 1;
    if (type === 'region' || type === 'stop' || type === 'colon') return false;
  }
  return false;
}

/** Node after the last of the reported clause: the sentence's end, or where the reporter goes on. */
function complementEnd(clause: Clause, scan: Scan, at: number, start: number): number {
  const { nodes, subjects } = clause;
  const subject = subjects[at]!;
  const opened = nodes[subject - 1]?.type === 'sub' || nodes[subject]!.type === 'who';
  for (let i = start + 1; i < nodes.length; i++) {
    const { type } = nodes[i]!;
    const next = nodes[i + 1];
    if (type === 'stop' || type === 'colon') return i;
    if (type === 'conj' && next?.type === 'cue' && next.cue!.form === 'finite' && subjects[i + 1] === subject) return i;
    if (type !== 'comma') continue;
    if (isAfterthought(nodes, scan, i) || beginsOwnClause(nodes, i) || wordOf(next, scan) === 'compared') return i;
    if (opened && i > start + 2) return i;
    if (
      next?.type === 'cue' &&
      next.cue!.kind !== 'label' &&
      (next.cue!.form === 'ing' || next.cue!.kind === 'according')
    )
      return i;
    if (next?.type === 'conj' && nodes[i + 2]?.type === 'cue' && subjects[i + 2] === subject) return i;
  }
  return nodes.length;
}

/** ", a claim that …": the reporter's remark at the end of the sentence. */
function isAfterthought(nodes: readonly Node[], scan: Scan, comma: number): boolean {
  const word = wordOf(nodes[comma + 1], scan);
  if (word !== 'a' && word !== 'an') return false;
  return nodes.findIndex((node, i) => i > comma && node.type === 'comma') < 0;
}

/** ", but prices rose": another clause of the reporter's with a subject of its own. */
function beginsOwnClause(nodes: readonly Node[], comma: number): boolean {
  const verb = nodes[comma + 3]?.type;
  const subject = nodes[comma + 1]?.type === 'conj' && nodes[comma + 2]?.type === 'np';
  return subject && (verb === 'cue' || verb === 'aux' || verb === 'verb');
}

/** "…, S said" and "…, S said, …": the reported words stand before the speaker, or on both sides. */
function around(clause: Clause, cue: number, subject: number): Range[] {
  const { nodes } = clause;
  const out: Range[] = [];
  const comma = commaBefore(clause, Math.min(subject, cue));
  const rule = 'reported:before';
  const next = nodes[cue + 1]?.type === 'adv' ? cue + 2 : cue + 1;
  if (comma >= 0 && nodes[next]?.type === 'comma' && subject < cue && hasVerb(nodes, next, nodes.length))
    out.push({ from: next + 1, to: nodes.length, subject, rule });
  if (
    comma >= 3 &&
    hasVerb(nodes, 0, comma) &&
    nodes[0]!.type !== 'sub' &&
    (out.length === 0 || nodes[0]!.type !== 'prep')
  )
    out.unshift({ from: 0, to: comma, subject, rule });
  return out;
}

const hasVerb = (nodes: readonly Node[], from: number, to: number) =>
  nodes.slice(from, to).some((n) => n.type === 'aux' || n.type === 'verb' || n.type === 'cue');

/** The comma that divides "S said" from the words before it, or -1. */
function commaBefore({ nodes }: Clause, at: number): number {
  let comma = at - 1;
  while (comma > 0 && nodes[comma]!.type !== 'comma') {
    if (nodes[comma]!.type !== 'adv' && nodes[comma]!.type !== 'np' && nodes[comma]!.type !== 'sub') return -1;
    comma--;
  }
  return comma;
}

function according({ nodes }: Clause, at: number, subject: number): Range[] {
  const rule = 'reported:according';
  if (at > 2) return [{ from: 0, to: nodes[at - 1]!.type === 'comma' ? at - 1 : at, subject, rule }];
  for (let i = subject + 1; i < nodes.length; i++)
    if (nodes[i]!.type === 'comma' && isFree(nodes, i + 1)) return [{ from: i + 1, to: nodes.length, subject, rule }];
  return [];
}
