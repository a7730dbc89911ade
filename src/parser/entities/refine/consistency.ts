import type { Language } from '../../language';
import type { Mention } from '../mention';
import { countVotes, keyOf, winnerOf } from './votes';

/** One name, one type in an article: mentions that are written alike take the type most speaks for, by probability. */
export function agree(language: Language, mentions: readonly Mention[]): Mention[] {
  const votes = countVotes(language, mentions);
  return mentions.map((mention) => {
    const { type, share } = winnerOf(votes.get(keyOf(language, mention))!);
    if (type === mention.type) return mention;
    return { ...mention, type, confidence: Math.min(0.95, share * 0.9), rule: 'agree' };
  });
}

/** Confidence a name needs before other places where it is written alike count as mentions of it. */
const KNOWN = 0.7;

/** Adds mentions of names found elsewhere in the article that were not seen as names where they stand. */
export function recall(language: Language, mentions: readonly Mention[]): Mention[] {
  const { tokens } = language;
  const taken = new Uint8Array(tokens.length);
  const byFirst = new Map<string, Mention[]>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    taken.fill(1, mention.first, mention.last);
    const key = keyOf(language, mention);
    if (mention.confidence < KNOWN || key.length < 3 || seen.has(key)) continue;
    seen.add(key);
    const word = tokens[mention.first]!.text;
    byFirst.set(
      word,
      [...(byFirst.get(word) ?? []), mention].sort((a, b) => b.last - b.first - (a.last - a.first)),
    );
  }
  const added: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const known = taken[i] ? undefined : byFirst.get(tokens[i]!.text)?.find((m) => standsAt(language, m, i, taken));
    if (!known) continue;
    const last = i + known.last - known.first;
    added.push({ ...known, first: i, last, confidence: known.confidence * 0.8, rule: 'recall' });
    taken.fill(1, i, last);
  }
  return added.length === 0 ? [...mentions] : [...mentions, ...added].sort((a, b) => a.first - b.first);
}

/** Whether the words of `mention` stand at token `at`, free, and capitalised as a name is. */
function standsAt({ tokens }: Language, { first, last }: Mention, at: number, taken: Uint8Array): boolean {
  if (at + last - first > tokens.length || tokens[at]!.text === tokens[at]!.lower) return false;
  for (let k = 0; k < last - first; k++)
    if (taken[at + k] || tokens[at + k]!.text !== tokens[first + k]!.text) return false;
  return true;
}
