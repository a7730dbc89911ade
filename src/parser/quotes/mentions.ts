import type { Token } from '../language';
import type { Named } from '../resolve/people';
import { type Reference, resolvePronoun } from '../resolve/pronouns';
import type { Names } from './names';
import type { Node } from './nodes';
import type { Clause, Scan } from './scan';

/** Who the phrases of a clause stand for, as far as it is known. */
export interface Mentions {
  /** For each node of the clause the named thing, null for others. */
  named: (Named | null)[];
}

/**
 * Resolves the phrases of clauses in text order: names by their group, "he" and "she" by what was said before.
 * The caller reports each speaker with `spoke`, because speakers are likelier antecedents.
 */
export class MentionReader {
  private readonly references: Reference[] = [];

  constructor(
    private readonly scan: Scan,
    private readonly names: Names,
  ) {}

  /** Resolves the phrases of clause number `index`. */
  read(clause: Clause, index: number): Mentions {
    const subjects = new Set<number>(clause.subjects);
    const named = clause.nodes.map((node, i) => {
      if (!node.chunk) return null;
      const found = this.resolve(node.antecedent ?? node, index);
      if (found) {
        const at = this.scan.tokens[node.first]!.start;
        this.references.push({ named: found, at, unit: index, subject: subjects.has(i), speaker: false });
      }
      return found;
    });
    return { named };
  }

  spoke(named: Named, index: number): void {
    const at = this.references.at(-1)?.at ?? 0;
    this.references.push({ named, at, unit: index, subject: true, speaker: true });
  }

  private resolve(node: Node, index: number): Named | null {
    const { chunk } = node;
    if (chunk?.kind === 'name') return this.names.at(chunk.head);
    if (chunk?.kind !== 'pronoun') return null;
    return resolvePronoun(this.scan.tokens[chunk.head]!.lower, index, this.references);
  }
}

/** Start and end of the words that carry the attribution: a name without its title, a noun phrase without its article. */
export function mentionSpan(node: Node, tokens: readonly Token[]): { start: number; end: number } {
  const { chunk } = node;
  if (!chunk) return { start: tokens[node.first]!.start, end: tokens[node.last - 1]!.end };
  const first = chunk.kind === 'name' ? chunk.nameFirst : chunk.first;
  return { start: tokens[first]!.start, end: tokens[chunk.head]!.end };
}
