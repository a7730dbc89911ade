import type { Token } from '../language';
import type { Named } from '../resolve/people';
import { SPEAKER_NOUNS } from './lexicon/nouns';
import type { Node } from './node';

/** What a phrase can be, as far as it matters for speaking. */
export const PHRASE_KINDS = [
  'he',
  'they',
  'who',
  'it',
  'I',
  'we',
  'you',
  'person',
  'titled',
  'name',
  'body',
  'place',
  'people',
  'document',
  'noun',
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

const MANY = new Set(['one', 'some', 'many', 'several', 'others', 'another', 'both']);

const PRONOUN: Record<string, PhraseKind> = {
  he: 'he',
  she: 'he',
  they: 'they',
  it: 'it',
  i: 'I',
  we: 'we',
  you: 'you',
};

export function phraseKind(node: Node, tokens: readonly Token[], named: Named | null): PhraseKind {
  const chunk = node.chunk!;
  const head = tokens[chunk.head]!.lower;
  if (chunk.kind === 'pronoun') return PRONOUN[head] ?? 'noun';
  if (chunk.kind === 'name') return nameKind(chunk.nameFirst > chunk.first, named);
  const noun = SPEAKER_NOUNS.get(head);
  if (noun === 'person') return 'titled';
  return noun ?? (MANY.has(head) ? 'people' : 'noun');
}

function nameKind(titled: boolean, named: Named | null): PhraseKind {
  const type = named && named.person > 0 ? 'person' : named?.entity?.type;
  if (type === 'organization') return 'body';
  if (type === 'place' || type === 'event' || type === 'work' || type === 'group' || type === 'other') return 'place';
  if (type === 'person' || named?.gender || (named && named.words.length > 1)) return titled ? 'titled' : 'person';
  return titled ? 'titled' : 'name';
}
