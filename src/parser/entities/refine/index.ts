import type { Language } from '../../language';
import type { Mention } from '../mention';
import { agree, recall } from './consistency';
import { listedGroups } from './listed';
import { namesNothing, withoutTitles } from './titles';

/**
 * Names that are more likely wrong than right are not worth a reader's time, not even marked as unsure. That something
 * is a name at all must be surer than what kind of thing it names: chosen on documents that were not trained on.
 */
const LEAST = { name: 0.6, kind: 0.4 };

/** Probability that these words are one name, of whatever kind. */
const nameOdds = ({ types, confidence }: Mention): number => types?.reduce((sum, p) => sum + p, 0) ?? confidence;

const isLikely = (mention: Mention): boolean => nameOdds(mention) >= LEAST.name && mention.confidence >= LEAST.kind;

/** What the whole article says of the names that were found one by one. */
export function refine(language: Language, mentions: readonly Mention[]): Mention[] {
  const cut = mentions.map((m) => withoutTitles(language, m)).filter((m) => !namesNothing(language, m));
  return recall(language, listedGroups(language, agree(language, cut))).filter(isLikely);
}
