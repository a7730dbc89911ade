import type { Token } from '../language';
import { SPEAKER_NOUNS } from './lexicon/nouns';
import type { Node } from './node';

/** Most nodes that an explanation between commas may span on the way back to the name it explains. */
const REACH = 12;

/** Whether the phrase names a kind of person: "the former governor", "a nurse". */
function describesPerson(node: Node | undefined, tokens: readonly Token[]): boolean {
  return node?.chunk?.kind === 'nominal' && SPEAKER_NOUNS.get(tokens[node.chunk.head]!.lower) === 'person';
}

/** "the club's manager, Rich Bell": the name that says who the described person is; -1 without one. */
export function nameAfter(nodes: readonly Node[], at: number, tokens: readonly Token[]): number {
  if (!describesPerson(nodes[at], tokens)) return -1;
  if (nodes[at + 1]?.type !== 'comma' || nodes[at + 2]?.chunk?.kind !== 'name') return -1;
  const chunk = nodes[at + 2]!.chunk!;
  if (chunk.head === chunk.nameFirst) return -1;
  const next = nodes[at + 3]?.type;
  return next === undefined || next === 'comma' || next === 'stop' || next === 'colon' || next === 'region'
    ? at + 2
    : -1;
}

/** "Ann Lee, the former governor": the name that the described person explains; -1 without one. */
export function nameBefore(nodes: readonly Node[], at: number, tokens: readonly Token[]): number {
  if (!describesPerson(nodes[at], tokens) || nodes[at - 1]?.type !== 'comma') return -1;
  for (let i = at - 2; i >= 0 && at - i < REACH; i--) {
    const { type, chunk } = nodes[i]!;
    if (chunk?.kind === 'name') return nodes[i - 1]?.type === 'prep' || chunk.head === chunk.nameFirst ? -1 : i;
    if (type !== 'comma' && !(type === 'np' && chunk?.kind === 'nominal')) return -1;
  }
  return -1;
}
