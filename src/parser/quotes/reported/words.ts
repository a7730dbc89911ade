import type { Node } from '../node';
import type { Scan } from '../scan';

/** First word of a node, lower case; empty for regions. */
export function wordOf(node: Node | undefined, scan: Scan): string {
  return node && node.first >= 0 ? scan.tokens[node.first]!.lower : '';
}

/** Reporting verbs that take a thing as easily as a clause: "declared victory", "reported a rise". */
const OBJECTS = new Set(
  'add claim note announce report declare reveal confirm predict write tweet estimate acknowledge admit concede state assert maintain warn stress complain testify vow allege contend remind assure suggest explain'.split(
    ' ',
  ),
);

export const takesObject = (base: string): boolean => OBJECTS.has(base);

/** A pronoun, a name, a plural, or a phrase with a determiner or a number: what a clause begins with rather than a bare noun. */
export function canBeSubject({ chunk }: Node, { tokens, bits }: Scan, determiner: number): boolean {
  if (!chunk) return false;
  if (chunk.kind !== 'nominal') return true;
  const head = tokens[chunk.head]!;
  return (bits[chunk.first]! & determiner) !== 0 || tokens[chunk.first]!.kind === 'number' || head.lower.endsWith('s');
}

/** A phrase with its verb at or after node `at`, no further than `to`: the least that makes a clause. */
export function holdsClause(nodes: readonly Node[], from: number, to: number): boolean {
  let phrase = false;
  for (let i = from; i < to; i++) {
    const { type, cue } = nodes[i]!;
    if (type === 'np') phrase = true;
    else if (type === 'aux' || ((type === 'verb' || type === 'cue') && cue!.form !== 'ing')) {
      if (phrase) return true;
    }
  }
  return false;
}
