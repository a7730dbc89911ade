import type { Token } from '../language';
import { SPEAKER_NOUNS } from './lexicon/nouns';
import { AMBIGUOUS, CUE_FORMS } from './lexicon/verbs';
import type { Node, NodeType, Verb } from './node';
import { CUE } from './tags';

const BE = /^(?:is|are|was|were|be|been|being|am|isn't|wasn't|weren't|aren't)$/;
/** What may stand before a form that is more often a noun. */
const BEFORE_VERB = new Set<NodeType>(['np', 'aux', 'adv', 'who', 'region', 'conj', 'comma']);
const LOOSE = new Set<NodeType>(['conj', 'comma', 'region']);

/** The reporting verb at token `at`, or null when the form is used as a noun or has nobody to speak. */
export function readCue(tokens: readonly Token[], bits: Uint16Array, at: number, before: readonly Node[]): Verb | null {
  if (!(bits[at]! & CUE)) return null;
  const { lower } = tokens[at]!;
  const known = CUE_FORMS.get(lower);
  if (!known) return null;
  if (isNoun(tokens, at)) return null;
  const last = before[before.length - 1]?.type;
  if (AMBIGUOUS.has(lower) && (!last || !BEFORE_VERB.has(last) || (LOOSE.has(last) && known.form === 'base')))
    return null;
  let back = before.length - 1;
  while (back >= 0 && before[back]!.type === 'adv') back--;
  const aux = before[back];
  const passive = aux?.type === 'aux' && known.form === 'finite' && BE.test(tokens[aux.first]!.lower);
  return { kind: known.kind, base: known.base, form: known.form, passive };
}

/** "states" after anything but a pronoun, a singular name or a noun that speaks, and the second half of "in-state". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.text === '-' && !tokens[at]!.spaced) return true;
  return tokens[at]!.lower === 'states' && !/^(?:it|he|she|who|which|that)$/.test(before.lower) && !statesAfter(before);
}

const statesAfter = ({ text, lower }: Token) => SPEAKER_NOUNS.has(lower) || (text !== lower && !lower.endsWith('s'));

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|cannot|do|does|did|.*n['’]t|['’]ll|['’]d)$/;

/** An unknown small word is a verb after "to" (unless it looks like a plural), after "would", and in -ed or -ing after "was". */
export function afterVerbOpener(tokens: readonly Token[], lower: string, before: readonly Node[]): boolean {
  let i = before.length - 1;
  while (i > 0 && before[i]!.type === 'adv') i--;
  const last = before[i];
  if (!last || last.first < 0) return false;
  const opener = tokens[last.first]!.lower;
  if (last.type === 'prep') return opener === 'to' && !lower.endsWith('s');
  return last.type === 'aux' && (MODAL.test(opener) || /(?:ed|ing|en)$/.test(lower));
}
