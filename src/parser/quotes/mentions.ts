import type { Language, Token } from '../language';
import type { Named } from '../resolve/people';
import { type Antecedent, antecedentsOf, type Reference, type Resolved, resolvePronoun } from '../resolve/pronouns';
import { Described } from './described';
import type { Names } from './names';
import type { Node } from './node';
import type { Clause } from './scan';

/** Who the phrases of a clause stand for, as far as it is known. */
export interface Mentions {
  /** For each node of the clause the named thing, null for others. */
  named: (Named | null)[];
  /** How likely `named` is, 0 to 1; 1 unless it stands for a pronoun. */
  odds: number[];
}

/** Is told of every pronoun before it is resolved: the token, and whom it may stand for. */
export type PronounListener = (token: number, candidates: Antecedent[]) => void;

/**
 * Resolves the phrases of clauses in text order: names by their group, noun phrases for people by their head, pronouns by
 * what was said before. The caller reports each speaker with `spoke`, because speakers are likelier antecedents.
 */
export class MentionReader {
  private readonly references: Reference[] = [];
  private readonly described: Described;

  constructor(
    private readonly language: Language,
    private readonly names: Names,
    private readonly listen?: PronounListener,
  ) {
    this.described = new Described(language);
  }

  /** Resolves the phrases of clause number `index`. */
  read(clause: Clause, index: number): Mentions {
    const subjects = new Set<number>(clause.subjects);
    const odds: number[] = [];
    const named = clause.nodes.map((node, i) => {
      odds.push(1);
      if (!node.chunk) return null;
      const subject = subjects.has(i) || beforeVerb(clause.nodes, i);
      const found = this.resolve(clause, node.antecedent ? clause.nodes.indexOf(node.antecedent) : i, index, subject);
      if (!found) return null;
      odds[i] = found.odds;
      this.references.push({ named: found.named, unit: index, subject, speaker: false });
      return found.named;
    });
    return { named, odds };
  }

  spoke(named: Named, index: number): void {
    this.references.push({ named, unit: index, subject: true, speaker: true });
  }

  private resolve(clause: Clause, at: number, index: number, subject: boolean): Resolved | null {
    const chunk = clause.nodes[at]?.chunk;
    if (!chunk) return null;
    if (chunk.kind === 'name') return certain(this.names.at(chunk.head));
    if (chunk.kind === 'nominal') return certain(this.described.at(clause.nodes, at, subject));
    const candidates = antecedentsOf(this.language.tokens[chunk.head]!.lower, index, this.references);
    if (candidates.length === 0) return null;
    this.listen?.(chunk.head, candidates);
    return resolvePronoun(candidates);
  }
}

const certain = (named: Named | null): Resolved | null => named && { named, odds: 1 };

/** A phrase right before a verb, auxiliaries included. */
function beforeVerb(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1]?.type;
  if (before === 'prep' || before === 'verb' || before === 'cue' || before === 'aux') return false;
  const next = nodes[at + 1]?.type;
  return next === 'aux' || next === 'verb' || next === 'cue';
}

/** Start and end of the words that carry the attribution: a name without its title, a noun phrase as it stands. */
export function mentionSpan(node: Node, tokens: readonly Token[]): { start: number; end: number } {
  const { chunk } = node;
  if (!chunk) return { start: tokens[node.first]!.start, end: tokens[node.last - 1]!.end };
  const first = chunk.kind === 'name' ? chunk.nameFirst : chunk.first;
  return { start: tokens[first]!.start, end: tokens[chunk.head]!.end };
}
