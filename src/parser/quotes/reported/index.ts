import type { Clause, Scan } from '../scan';
import { isFree } from '../subject';
import { around } from './around';
import { clauseEnd } from './clauseEnd';
import { clauseStart } from './clauseStart';
import type { Stretch } from './find';

const REPORTING = new Set(['say', 'tell', 'write']);

/** The stretches of a clause that the reporting verb at node `at` reports. */
export function reportedBy(clause: Clause, scan: Scan, at: number): Stretch[] {
  const verb = clause.nodes[at]!.cue!;
  const subject = clause.subjects[at]!;
  if (subject < 0) return [];
  if (verb.kind === 'according') return according(clause, at, subject);
  if (!REPORTING.has(verb.kind) || verb.passive) return [];
  const start = clauseStart(clause, scan, at);
  if (start < 0) return around(clause, scan, at, subject);
  return [{ from: start, to: clauseEnd(clause, scan, at, start), subject, rule: 'reported:after' }];
}

/** "According to S, …" reports what follows the comma, "…, according to S" what stands before. */
function according({ nodes }: Clause, at: number, subject: number): Stretch[] {
  const rule = 'reported:according';
  if (at > 2) return [{ from: 0, to: nodes[at - 1]!.type === 'comma' ? at - 1 : at, subject, rule }];
  for (let i = subject + 1; i < nodes.length; i++)
    if (nodes[i]!.type === 'comma' && isFree(nodes, i + 1)) return [{ from: i + 1, to: nodes.length, subject, rule }];
  return [];
}
