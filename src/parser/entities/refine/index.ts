import type { Language } from '../../language';
import type { Mention } from '../mention';
import { agree, recall } from './consistency';
import { namesNothing, withoutTitles } from './titles';

/** Names that are more likely wrong than right are not worth a reader's time, not even marked as unsure. */
const LEAST = 0.45;

/** What the whole article says of the names that were found one by one. */
export function refine(language: Language, mentions: readonly Mention[]): Mention[] {
  const cut = mentions.map((m) => withoutTitles(language, m)).filter((m) => !namesNothing(language, m));
  return recall(language, agree(language, cut)).filter((m) => m.confidence >= LEAST);
}
