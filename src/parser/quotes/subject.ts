import type { Token } from '../language';
import { nameAfter, nameBefore } from './apposition';
import type { Node, NodeType } from './node';

/** Longest way (in nodes) that is searched for a subject; a sentence is rarely longer. */
const REACH = 60;

/** For each node the index of its subject node by the rules of the clause; -1 for nodes that are no verbs or have none. */
export function subjectsOf(nodes: readonly Node[], tokens: readonly Token[]): Int16Array {
  const found = new Int16Array(nodes.length).fill(-1);
  nodes.forEach((node, at) => {
    if (node.cue) found[at] = named(nodes, subjectOf(nodes, at, found), tokens);
  });
  return found;
}

/** The name beside a described person ("the manager, Rich Bell"), else the phrase itself. */
function named(nodes: readonly Node[], at: number, tokens: readonly Token[]): number {
  if (at < 0) return at;
  const before = nameBefore(nodes, at, tokens);
  if (before >= 0) return before;
  const after = nameAfter(nodes, at, tokens);
  return after >= 0 ? after : at;
}

function subjectOf(nodes: readonly Node[], at: number, known: Int16Array): number {
  const cue = nodes[at]!.cue;
  if (cue?.kind === 'according') return rightPhrase(nodes, at);
  if (cue?.form === 'ing') {
    const before = skipLeft(nodes, at);
    if (typeAt(nodes, before) === 'np' && typeAt(nodes, before - 1) !== 'comma') return headOf(nodes, before);
    return mainSubject(nodes, at, known);
  }
  const left = skipLeft(nodes, at);
  switch (typeAt(nodes, left)) {
    case 'np':
      return headOf(nodes, left);
    case 'who':
      return left;
    case 'comma': {
      const right = inverted(nodes, at);
      return right >= 0 ? right : beyondAside(nodes, left, at, known);
    }
    case 'region':
    case 'none': {
      const right = rightPhrase(nodes, at);
      return right >= 0 ? right : mainSubject(nodes, at, known);
    }
    default:
      return mainSubject(nodes, at, known);
  }
}

function typeAt(nodes: readonly Node[], at: number): NodeType | 'none' {
  return nodes[at]?.type ?? 'none';
}

/** Index of the node left of `at` with adverbs and auxiliaries passed over. */
export function skipLeft(nodes: readonly Node[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (nodes[i]!.type === 'adv' || nodes[i]!.type === 'aux')) i--;
  return i;
}

/** The phrase right after a verb, for "said Ann Lee" and "according to a spokesman". */
export function rightPhrase(nodes: readonly Node[], at: number): number {
  let i = at + 1;
  while (typeAt(nodes, i) === 'adv' || typeAt(nodes, i) === 'other') i++;
  return typeAt(nodes, i) === 'np' ? i : -1;
}

/** Verbs after whose comma a phrase is rather the speaker than something told: "it held, said Ann Lee, who built it". */
const INVERTED = new Set(['say', 'add', 'explain', 'recall', 'argue']);

/** The phrase after ", said" when nothing but its own explanation follows; -1 otherwise. */
function inverted(nodes: readonly Node[], at: number): number {
  const { base, form } = nodes[at]!.cue!;
  if (!INVERTED.has(base) || form !== 'finite') return -1;
  const right = rightPhrase(nodes, at);
  if (right < 0 || nodes[right]!.chunk!.kind === 'pronoun') return -1;
  const next = typeAt(nodes, right + 1);
  return next === 'none' || next === 'comma' || next === 'stop' || next === 'who' ? right : -1;
}

/** Head of a chain of phrases: "a spokesman | for | the union" and "officials | briefed | on | the plan". */
export function headOf(nodes: readonly Node[], at: number): number {
  let i = at;
  for (let steps = 0; steps < 8; steps++) {
    const link = typeAt(nodes, i - 1);
    const before = typeAt(nodes, i - 2);
    if (link === 'prep' && before === 'np') i -= 2;
    else if (link === 'conj' && before === 'np' && (coordinates(nodes, i - 2) || typeAt(nodes, i - 3) === 'prep'))
      i -= 2;
    else if (link === 'prep' && before === 'verb' && typeAt(nodes, i - 3) === 'np') i -= 3;
    else if (link === 'verb' && before === 'np' && nodes[i - 1]!.cue?.form === 'ing') i -= 2;
    else break;
  }
  return i;
}

/** Whether "X and Y" before a verb is one subject: nothing that governs X stands before it. */
function coordinates(nodes: readonly Node[], at: number): boolean {
  const before = typeAt(nodes, at - 1);
  return before !== 'verb' && before !== 'cue' && before !== 'prep' && before !== 'other';
}

/** Subject before an aside between commas: "Ann Lee, who leads the union, said". */
function beyondAside(nodes: readonly Node[], comma: number, verb: number, known: Int16Array): number {
  for (let i = comma - 1; i > 0 && comma - i < REACH; i--) {
    const type = nodes[i]!.type;
    if (type === 'region' || type === 'stop' || type === 'colon') break;
    if (type === 'comma' && nodes[i - 1]!.type === 'np') {
      const head = headOf(nodes, i - 1);
      if (isFree(nodes, head)) return head;
    }
  }
  if (typeAt(nodes, comma - 1) === 'region') {
    const right = rightPhrase(nodes, verb);
    if (right >= 0) return right;
  }
  return mainSubject(nodes, verb, known);
}

/** Not governed by a preposition or a verb right before it. */
export function isFree(nodes: readonly Node[], at: number): boolean {
  const before = typeAt(nodes, at - 1);
  return before !== 'prep' && before !== 'verb' && before !== 'cue' && before !== 'aux';
}

/** Subject of the sentence as seen from a participle or a second verb: that of the nearest reporting verb, else the first free phrase. */
function mainSubject(nodes: readonly Node[], at: number, known: Int16Array): number {
  for (let i = at - 1; i >= 0 && at - i < REACH; i--) {
    const node = nodes[i]!;
    if (node.type === 'cue' && node.cue!.form === 'finite' && !node.cue!.passive && node.cue!.kind !== 'according')
      return known[i]!;
  }
  for (let i = Math.max(0, at - REACH); i < at; i++) if (nodes[i]!.type === 'np' && isFree(nodes, i)) return i;
  return -1;
}
