import type { Language } from '../../language';
import type { Mention } from '../mention';
import { cityByName } from './cities';
import { countryByName, placeKey } from './countries';

/** Countries whose cities are written with a state after them: "Chicago, Illinois". */
const WITH_STATES = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'MX', 'NG', 'DE', 'MY']);
/** Longest name that is looked for after or before a comma, in words. */
const LONGEST = 3;

/**
 * Whether the article says that the listed city or country of this name is not meant: "Paris, Texas" is not in France,
 * the Georgia of "Atlanta, Georgia" is no country. A card had better say nothing than what is true of another place.
 * @param code ISO code of the listed country, or of the listed city's
 */
export function isElsewhere(language: Language, mentions: readonly Mention[], code: string): boolean {
  return mentions.some((mention) => {
    const after = countryAfter(language, mention);
    if (after === 'state' ? !WITH_STATES.has(code) : after !== null && after !== code) return true;
    const city = cityBefore(language, mention);
    return city !== null && city !== code;
  });
}

/** Code of the country after the comma; "state" for another name; null when no name stands there. */
function countryAfter(language: Language, { last }: Mention): string | null {
  const { tokens } = language;
  if (tokens[last]?.text !== ',' || !isName(language, last + 1)) return null;
  for (let n = LONGEST; n > 0; n--) {
    const country = countryByName().get(placeKey(words(language, last + 1, last + 1 + n)));
    if (country) return country.code;
  }
  // A list of places ("Paris, Lyon and Nice") goes on; a state stands between commas or at the end of its clause.
  let end = last + 2;
  while (isName(language, end)) end++;
  const next = tokens[end];
  const isCity = cityByName().has(placeKey(words(language, last + 1, end)));
  return !isCity && (!next || next.text === ',' || next.text === '.') && !isListed(language, end) ? 'state' : null;
}

/** Whether the name that ends before `at` is one of several: another follows its comma. */
const isListed = (language: Language, at: number): boolean =>
  language.tokens[at]?.text === ',' && (isName(language, at + 1) || language.tokens[at + 1]?.lower === 'and');

/** Country of the listed city that stands with a comma before a mention. */
function cityBefore(language: Language, { first }: Mention): string | null {
  if (language.tokens[first - 1]?.text !== ',' || !isName(language, first - 2)) return null;
  for (let n = LONGEST; n > 0; n--) {
    const city = first - 1 - n >= 0 && cityByName().get(placeKey(words(language, first - 1 - n, first - 1)));
    if (city) return city.country;
  }
  return null;
}

function isName({ tokens }: Language, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.text !== token.lower;
}

function words({ tokens, text }: Language, first: number, last: number): string {
  const end = tokens[Math.min(last, tokens.length) - 1];
  return first < tokens.length && end ? text.slice(tokens[first]!.start, end.end) : '';
}
