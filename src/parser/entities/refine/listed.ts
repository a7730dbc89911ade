import type { Language } from '../../language';
import { isGroupName } from '../groups';
import { type Mention, textOf } from '../mention';

/** Surer than this the recogniser is believed against the list: "Black Americans" may be a band. */
const SURE = 0.97;

/** "First Nations", "Torres Strait Islanders": listed peoples of several words are groups, whatever the recogniser took them for. */
export function listedGroups(language: Language, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    const { first, last, type, confidence } = mention;
    if (type === 'group' || last - first < 2 || confidence > SURE) return mention;
    return isGroupName(textOf(language, first, last)) ? { ...mention, type: 'group', rule: 'list' } : mention;
  });
}
