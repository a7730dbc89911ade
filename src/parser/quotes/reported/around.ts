import type { Node } from '../node';
import type { Clause, Scan } from '../scan';
import { reportsBare } from './clauseStart';
import type { Stretch } from './find';
import { holdsClause } from './words';

/** "…, S said" and "…, S said, …": the reported words stand before the speaker, or on both sides. */
export function around({ nodes }: Clause, _scan: Scan, cue: number, subject: number): Stretch[] {
  const { base, form } = nodes[cue]!.cue!;
  if (!reportsBare(base) || form === 'ing' || leadsIntoMarks(nodes, Math.max(cue, subject))) return [];
  const rule = 'reported:before';
  const out: Stretch[] = [];
  const comma = commaBefore(nodes, Math.min(subject, cue));
  const next = nodes[cue + 1]?.type === 'adv' ? cue + 2 : cue + 1;
  if (comma >= 0 && nodes[next]?.type === 'comma' && subject < cue && goesOn(nodes, next + 1))
    out.push({ from: next + 1, to: nodes.length, subject, rule });
  const from = comma >= 3 ? beginning(nodes, comma) : -1;
  if (from >= 0 && (out.length === 0 || nodes[0]!.type !== 'prep')) out.unshift({ from, to: comma, subject, rule });
  return out;
}

/** Whether marked words follow the verb: then it reports them, and what stands before is the reporter's. */
function leadsIntoMarks(nodes: readonly Node[], at: number): boolean {
  for (let i = at + 1; i < nodes.length && i < at + 12; i++) {
    if (nodes[i]!.type === 'region') return true;
    if (nodes[i]!.type === 'cue') return false;
  }
  return false;
}

/** Where the clause before the comma begins: not with a phrase of time or place alone. -1 when it is no clause. */
function beginning(nodes: readonly Node[], comma: number): number {
  const first = nodes[0]!.type;
  if (first !== 'sub' && first !== 'prep') return holdsClause(nodes, 0, comma) ? 0 : -1;
  for (let i = 1; i < comma; i++) if (nodes[i]!.type === 'comma' && holdsClause(nodes, i + 1, comma)) return 0;
  return first === 'prep' && holdsClause(nodes, 2, comma) ? 0 : -1;
}

/** Words after ", S said," that go on with a clause, not with a participle or an adverb of the reporter's. */
function goesOn(nodes: readonly Node[], from: number): boolean {
  const first = nodes[from];
  if (!first || first.cue?.form === 'ing' || first.type === 'adv' || first.type === 'prep' || first.type === 'sub')
    return false;
  return nodes
    .slice(from)
    .some(({ type, cue }) => type === 'aux' || ((type === 'verb' || type === 'cue') && cue!.form !== 'ing'));
}

/** The comma that divides "S said" from the words before it, or -1. */
function commaBefore(nodes: readonly Node[], at: number): number {
  let comma = at - 1;
  while (comma > 0 && nodes[comma]!.type !== 'comma') {
    if (nodes[comma]!.type !== 'adv' && nodes[comma]!.type !== 'np' && nodes[comma]!.type !== 'sub') return -1;
    comma--;
  }
  return comma;
}
