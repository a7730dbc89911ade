import type { Language } from '../language';
import type { Named } from '../resolve/people';
import { describe } from './described';
import type { Node } from './node';

/** The name to show: the full name of whoever the phrase stands for, else the phrase itself without its article. */
export function speakerName(language: Language, node: Node, named: Named | null): { name: string } {
  return { name: named ? named.name : describe(language, [node.antecedent ?? node], 0) };
}
