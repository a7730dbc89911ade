import type { Language } from '../../language';
import { wordSet } from '../lazy';
import type { Mention } from '../mention';
import { isCommon } from '../rules/common';
import { isTitle } from '../titles';

/** Titles that are first names or parts of names too often to be cut: Duke Ellington, Sultan Khan, Mother Teresa. */
const KEPT = wordSet(
  'duke sultan imam count lord baron saint st mother deputy mullah attorney justice chief editor author',
);
/** Words that make a title with one ("Crown Prince", "First Lady", "Head of State"). */
const WITH_TITLES = wordSet(
  'prime first vice crown foreign interior defence defense finance home acting former deputy head of state lady minister majesty highness excellency the attorney general chief executive officer his her supreme',
);

/** Whether a word at the start of a person's name is a title and no part of it. Lower case, without a dot. */
export const isCutTitle = (lower: string): boolean => isTitle(lower) && !KEPT.has(lower);

/** "Mr Kenyatta" → "Kenyatta", "Gen. Prawit" → "Prawit": titles at the start of a person's name are cut. */
export function withoutTitles({ tokens }: Language, mention: Mention): Mention {
  if (mention.type !== 'person') return mention;
  let { first } = mention;
  while (first < mention.last - 1 && isCutTitle(tokens[first]!.lower)) {
    first++;
    if (tokens[first]!.text === '.' && first < mention.last - 1) first++;
  }
  return first === mention.first ? mention : { ...mention, first };
}

/** Whether a mention is a bare title ("the Prime Minister") or an ordinary word that opens a sentence ("We", "So"). */
export function namesNothing({ tokens }: Language, { first, last }: Mention): boolean {
  let titled = false;
  for (let i = first; i < last; i++) {
    const { lower, text } = tokens[i]!;
    if (isTitle(lower)) titled = true;
    else if (!WITH_TITLES.has(lower))
      return last - first === 1 && isCommon(lower) && (text.length === 1 || text !== text.toUpperCase());
  }
  return titled || last - first > 1 || isCommon(tokens[first]!.lower) || WITH_TITLES.has(tokens[first]!.lower);
}
