import type { Node } from '../node';
import type { Clause, Scan } from '../scan';
import { wordOf } from './words';

/** Words that open the reporter's own remark after a comma or a dash. */
const REMARK = new Set(['while', 'although', 'though', 'compared', 'whereas']);

/** Node after the last of the reported clause: the sentence's end, or where the reporter goes on. */
export function clauseEnd(clause: Clause, scan: Scan, at: number, start: number): number {
  const { nodes, subjects } = clause;
  const subject = subjects[at]!;
  const opened = nodes[subject - 1]?.type === 'sub' || nodes[subject]!.type === 'who';
  const fronted = nodes[at]!.cue!.form === 'ing' && subject > at;
  for (let i = start + 1; i < nodes.length; i++) {
    const { type } = nodes[i]!;
    if (type === 'stop' || type === 'colon') return i;
    if (type === 'conj' && goesOnSaying(clause, i + 1, subject)) return i;
    if (type !== 'comma') continue;
    if (endsAtComma(nodes, scan, i)) return i;
    if ((opened || fronted) && i > start + 2) return i;
    if (nodes[i + 1]?.type === 'conj' && goesOnSaying(clause, i + 2, subject)) return i;
  }
  return nodes.length;
}

/** "… and added", "… and has praised": the speaker is the subject of a second verb. */
function goesOnSaying({ nodes, subjects }: Clause, at: number, subject: number): boolean {
  let i = at;
  while (nodes[i]?.type === 'aux' || nodes[i]?.type === 'adv') i++;
  const verb = nodes[i];
  return verb?.type === 'cue' && verb.cue!.form === 'finite' && subjects[i] === subject;
}

function endsAtComma(nodes: readonly Node[], scan: Scan, comma: number): boolean {
  const next = nodes[comma + 1];
  const word = wordOf(next, scan);
  if (REMARK.has(word) || (word === 'even' && REMARK.has(wordOf(nodes[comma + 2], scan)))) return true;
  if (isAfterthought(nodes, scan, comma) || beginsOwnClause(nodes, comma)) return true;
  if (next?.type !== 'cue' || next.cue!.kind === 'label') return false;
  return next.cue!.form === 'ing' || next.cue!.kind === 'according';
}

/** ", a claim that …": the reporter's remark at the end of the sentence. */
function isAfterthought(nodes: readonly Node[], scan: Scan, comma: number): boolean {
  const word = wordOf(nodes[comma + 1], scan);
  if (word !== 'a' && word !== 'an') return false;
  const after = nodes[comma + 2]?.type;
  return (
    after === 'sub' || after === 'who' || !nodes.some((node, i) => i > comma && i < comma + 60 && node.type === 'comma')
  );
}

/** ", but prices rose": another clause of the reporter's with a subject of its own. */
function beginsOwnClause(nodes: readonly Node[], comma: number): boolean {
  if (nodes[comma + 1]?.type !== 'conj' || nodes[comma + 2]?.type !== 'np') return false;
  const at = nodes[comma + 3]?.type === 'adv' ? comma + 4 : comma + 3;
  const verb = nodes[at]?.type;
  return verb === 'cue' || verb === 'aux' || verb === 'verb';
}
