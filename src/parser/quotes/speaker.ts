import type { Language } from '../language';
import type { Named } from '../resolve/people';
import type { Node } from './nodes';

const ARTICLE = /^(?:the|a|an|his|her|their|its|my|our|your|this|that)\s+/i;

/** The name to show: the full name of whoever the phrase stands for, else the phrase itself without its article. */
export function speakerName(language: Language, node: Node, named: Named | null): { name: string } {
  if (named) return { name: named.name };
  const chunk = (node.antecedent ?? node).chunk!;
  const { tokens, text } = language;
  const words = text.slice(tokens[chunk.first]!.start, tokens[chunk.head]!.end).replace(/\s+/g, ' ');
  const bare = words.replace(ARTICLE, '');
  return { name: bare || words };
}
