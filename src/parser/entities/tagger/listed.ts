import type { Language } from '../../language';
import type { EntityType } from '../../model';
import { isGroupName } from '../groups';
import type { Mention } from '../mention';

/** Types of the kinds of listed names, by the numbers of scripts/train/names/lists.ts; kinds that say no type are left out. */
const TYPE_OF_KIND: Record<number, EntityType> = {
  1: 'place',
  2: 'place',
  4: 'organization',
  5: 'place',
  7: 'event',
  8: 'organization',
  9: 'organization',
};
/** A list is right this often where the recogniser sees pieces. */
const SURE = 0.85;

/**
 * A listed name with a small word in it that the recogniser has cut ("Bosnia" and "Herzegovina") becomes whole.
 * @param marks kind × 4 + place in the name, per token, as phrases.ts makes them
 */
export function joinListed({ tokens }: Language, mentions: readonly Mention[], marks: Uint8Array): Mention[] {
  const joined: Mention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    const whole = nameAround(marks, mention);
    const type = whole && TYPE_OF_KIND[marks[mention.first]! >> 2];
    if (!type || !whole || !tokens.slice(...whole).some(({ text, lower }) => text === lower)) {
      joined.push(mention);
      continue;
    }
    while (i + 1 < mentions.length && mentions[i + 1]!.first < whole[1]) i++;
    joined.push({ first: whole[0], last: whole[1], type, confidence: SURE, rule: 'list' });
  }
  return joined;
}

/** "Islamic State Sunni" (group): a nationality or the like after a listed organization is a name of its own. */
export function cutGroups({ tokens }: Language, mentions: readonly Mention[], marks: Uint8Array): Mention[] {
  return mentions.flatMap((mention) => {
    const at = mention.last - 1;
    const ends = mention.type === 'organization' && at > mention.first && (marks[at - 1]! & 3) === 3;
    if (!ends || TYPE_OF_KIND[marks[at - 1]! >> 2] !== 'organization' || !isGroupName(tokens[at]!.text)) return mention;
    return [
      {
        first: mention.first,
        last: at,
        type: mention.type,
        confidence: Math.max(SURE, mention.confidence),
        rule: 'list',
      },
      { first: at, last: mention.last, type: 'group' as const, confidence: SURE, rule: 'list' },
    ];
  });
}

/** Bounds of the listed name that a mention is only the beginning of; null when there is none. */
function nameAround(marks: Uint8Array, { first, last }: Mention): [number, number] | null {
  const mark = marks[first]!;
  if ((mark & 3) !== 1) return null;
  let end = first + 1;
  while ((marks[end]! & 3) === 2 && marks[end]! >> 2 === mark >> 2) end++;
  if ((marks[end]! & 3) !== 3 || marks[end]! >> 2 !== mark >> 2) return null;
  return end + 1 > last ? [first, end + 1] : null;
}
