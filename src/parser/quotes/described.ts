import type { Language } from '../language';
import type { Named } from '../resolve/people';
import { titleEvidence } from '../resolve/titles';
import { SPEAKER_NOUNS } from './lexicon/nouns';
import type { Node } from './node';

const ARTICLE = /^(?:the|a|an|his|her|their|its|my|our|your|this|that|these|those)\s+/i;
const DEFINITE = /^(?:the|his|her|their|its|this|that|these|those)$/;
/** Prepositions whose phrase belongs to the description of a speaker: "spokesman for the union". */
const OF = new Set(['of', 'for', 'from']);

/** People and bodies that the text describes instead of naming: "a police spokesman" and, later, "the spokesman". */
export class Described {
  private readonly byHead = new Map<string, Named>();

  constructor(private readonly language: Language) {}

  /** The described thing of the phrase at node `at`; null for phrases that cannot speak or are nobody's subject. */
  at(nodes: readonly Node[], at: number, subject: boolean): Named | null {
    const { tokens } = this.language;
    const chunk = nodes[at]!.chunk!;
    const head = tokens[chunk.head]!.lower;
    const kind = SPEAKER_NOUNS.get(head);
    if (!kind) return null;
    const known = this.byHead.get(head);
    if (known && DEFINITE.test(tokens[chunk.first]!.lower)) return known;
    if (!subject && kind !== 'person') return null;
    const name = describe(this.language, nodes, at);
    const made: Named = {
      name,
      words: name.toLowerCase().split(' '),
      entity: null,
      person: kind === 'person' ? 1 : kind === 'people' ? 0 : -1,
      gender: titleEvidence(head).gender,
      plural: kind === 'people',
      nominal: true,
    };
    this.byHead.set(head, made);
    return made;
  }
}

/** The words of a phrase without its article, with the phrase that says whose it is. */
export function describe({ text, tokens }: Language, nodes: readonly Node[], at: number): string {
  const chunk = nodes[at]!.chunk!;
  const link = nodes[at + 1];
  const more = nodes[at + 2];
  const joined = link?.type === 'prep' && OF.has(tokens[link.first]!.lower) && more?.type === 'np' && more.chunk;
  const last = joined ? joined.head : chunk.head;
  const words = text.slice(tokens[chunk.first]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
  return words.replace(ARTICLE, '') || words;
}
