import type { Language } from '../../language';
import type { EntityType } from '../../model';
import { type Mention, textOf } from '../mention';

/** What the mentions of one written form say of its type: the sum of their confidences for each. */
type Votes = Map<EntityType, number>;

const keyOf = (language: Language, { first, last }: Mention) => textOf(language, first, last);

function winner(votes: Votes): EntityType {
  let best: EntityType = 'other';
  let top = -1;
  for (const [type, sum] of votes)
    if (sum > top) {
      top = sum;
      best = type;
    }
  return best;
}

/** Votes per written form; the last word of a person's full name has a vote for that word alone. */
function count(language: Language, mentions: readonly Mention[]): Map<string, Votes> {
  const all = new Map<string, Votes>();
  const add = (key: string, type: EntityType, weight: number) => {
    const votes = all.get(key) ?? new Map<EntityType, number>();
    votes.set(type, (votes.get(type) ?? 0) + weight);
    all.set(key, votes);
  };
  for (const mention of mentions) {
    add(keyOf(language, mention), mention.type, mention.confidence);
    if (mention.type === 'person' && mention.last - mention.first > 1 && mention.confidence > 0.6)
      add(language.tokens[mention.last - 1]!.text, 'person', mention.confidence);
  }
  return all;
}

/** One name, one type in an article: mentions that are written alike take the type most of them have, by confidence. */
export function agree(language: Language, mentions: readonly Mention[]): Mention[] {
  const votes = count(language, mentions);
  return mentions.map((mention) => {
    const own = votes.get(keyOf(language, mention))!;
    const type = winner(own);
    if (type === mention.type) return mention;
    const sum = [...own.values()].reduce((a, b) => a + b, 0);
    return { ...mention, type, confidence: Math.min(0.95, (own.get(type)! / sum) * 0.9), rule: 'agree' };
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
