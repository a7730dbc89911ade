import type { Node } from '../node';
import type { Clause, Scan } from '../scan';
import { reportedBy } from './index';

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

/**
 * Reported clauses of one clause ("S said (that) …", "…, S said", "according to S"); none that hold marked words.
 * @param opening index of the token with which the story opens after its dateline, which nobody says
 */
export function findReported(clause: Clause, scan: Scan, opening = 0): Reported[] {
  const out: Reported[] = [];
  let taken = -1;
  const tail = tailOf(clause);
  clause.nodes.forEach((node, at) => {
    if (!node.cue || node.type !== 'cue' || at < taken || at < tail) return;
    for (const found of reportedBy(clause, scan, at)) {
      const span = trimmed(clause, scan, found.from, found.to, opening);
      if (!span || out.some((one) => one.first < span.last && span.first < one.last)) continue;
      out.push({ ...span, cue: at, subject: found.subject, rule: found.rule });
      taken = Math.max(taken, found.to);
    }
  });
  return out;
}

/** Nodes `[from, to)` that a verb reports, with the node of its speaker. */
export interface Stretch {
  from: number;
  to: number;
  subject: number;
  rule: Reported['rule'];
}

/** The verb of a closing ", S said", which reports the whole sentence whatever verbs stand in it; -1 without one. */
function tailOf({ nodes, subjects }: Clause): number {
  for (let i = nodes.length - 1; i > 3 && i > nodes.length - 6; i--) {
    const { type, cue } = nodes[i]!;
    if (type === 'comma' || type === 'region' || type === 'sub' || type === 'colon') return -1;
    if (type !== 'cue' || (cue!.kind !== 'say' && cue!.kind !== 'tell')) continue;
    const subject = subjects[i]!;
    return cue!.form === 'finite' && subject > 2 && subject < i && nodes[subject - 1]!.type === 'comma' ? i : -1;
  }
  return -1;
}

/** Tokens of nodes `[from, to)` without conjunctions and punctuation at the edges; null when too short or quoting. */
function trimmed(
  clause: Clause,
  scan: Scan,
  from: number,
  to: number,
  opening: number,
): { first: number; last: number } | null {
  const { nodes } = clause;
  const edge = (node: Node) =>
    node.type === 'comma' || node.type === 'stop' || node.type === 'colon' || node.type === 'conj';
  let a = from;
  let b = to;
  while (a < b && edge(nodes[a]!)) a++;
  while (b > a && edge(nodes[b - 1]!)) b--;
  if (a >= b || nodes.slice(a, b).some((node) => node.type === 'region')) return null;
  const first = Math.max(nodes[a]!.first, opening);
  const last = nodes[b - 1]!.last;
  let words = 0;
  for (let i = first; i < last; i++) if (scan.tokens[i]!.kind === 'word') words++;
  return words < LEAST_WORDS ? null : { first, last };
}
