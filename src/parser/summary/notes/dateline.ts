import { matches, type Noter, note } from './note';
import { countryNamed, countryOf } from './places';

/** "Baghdad [Israel], March 8:" and "BAGHDAD (Israel), March 8 -" at the top of a story. */
const BRACKETED = /(?:^|\n)(\p{Lu}[\p{L}' -]{2,24}) ?[[(](\p{Lu}[\p{L}.' ]{1,28})[\])](?=[,:\s–—-])/gu;
/** "BAGHDAD, Israel (Agency) -", "BAGHDAD, Israel, March 8 —". */
const PLAIN =
  /(?:^|\n)(\p{Lu}[\p{Lu}' -]{2,24}), (\p{Lu}[\p{L}. ]{1,28}?)(?:, [\p{L}. ]{3,10} ?\d{1,2})?(?: ?\(\p{L}[\p{L} ]{1,24}\))? ?[:–—-]/gu;

/** How far into the text a dateline can stand: after a label, a headline and a date line. */
const TOP = 400;

/** A dateline that puts a well-known city into another country. */
export const datelineCountry: Noter = ({ article }) => {
  const top = article.text.slice(0, TOP);
  for (const pattern of [BRACKETED, PLAIN]) {
    for (const match of matches(top, pattern)) {
      const place = match[1]!.trim();
      const stated = match[2]!.trim();
      const country = countryOf(place);
      const named = countryNamed(stated);
      if (!country || !named || named === country) continue;
      const start = match.start + match[0].indexOf(place);
      return [
        note(
          'dateline-country',
          [
            {
              start,
              end: match.start + match[0].lastIndexOf(stated) + stated.length + (pattern === BRACKETED ? 1 : 0),
            },
          ],
          { stated, place, country },
        ),
      ];
    }
  }
  return [];
};
