import type { Dateline } from '../../parser/model';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/**
 * A dateline at the head of a paragraph: "BAGHDAD, March 8 (Reuters) - ", "WASHINGTON (AP) — ", "Pune [India], 8 May:".
 * Groups: place, country in brackets, month and day or day and month, year, agency, mark. Linear: every part ends at a mark.
 */
const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’ ]+(?:, \\p{Lu}[\\p{L}.' ]+)?)(?: ?\\[(\\p{L}[\\p{L} .]+)\\])?` +
    `(?:,? (?:(?:sun|mon|tues|wednes|thurs|fri|satur)day, )?(${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? (\\d{4}))?)?` +
    `(?: ?\\((\\p{L}[\\p{L}\\d .,&/'-]+)\\))?\\s*(–|—|--|-(?= )|:)\\s*(?=\\S)`,
  'iu',
);

/** Longest heads that are tried, and longest place, country and agency; the pattern itself does not count (see shown-date.ts). */
const HEAD = 160;
const LONGEST = 40;
/** Most paragraphs have no mark that could end a dateline, and need not be tried. */
const MARK = /[–—:]|--|- /;

/** What a dateline says, with the agency it names. */
export interface FoundDateline extends Dateline {
  agency: string | null;
}

/**
 * The dateline of a story, null where it has none.
 * @param text the story's text; only the heads of its first three paragraphs are tried
 * @param published ISO date that gives the year where the dateline has none
 */
export function readDateline(text: string, published: string | null): FoundDateline | null {
  let start = 0;
  for (const paragraph of text.slice(0, 1200).split('\n\n', 3)) {
    const head = paragraph.slice(0, HEAD);
    const match = MARK.test(head) ? DATELINE.exec(head) : null;
    if (match && isDateline(match)) return { ...found(match, published), end: start + match[0].length };
    start += paragraph.length + 2;
  }
  return null;
}

/** A place alone must shout or stand before a dash; any other start of a sentence could look like one. */
function isDateline(match: RegExpExecArray): boolean {
  const [, place, country, day, , agency, mark] = match;
  if (!/^\p{Lu}/u.test(place!)) return false;
  if (place!.split(', ').some((part) => part.length > 29) || (agency?.length ?? 0) > LONGEST) return false;
  if (day || country) return true;
  const shouts = place!.split(',')[0] === place!.split(',')[0]!.toUpperCase() && place!.length > 2;
  return mark === ':' ? false : shouts || agency !== undefined;
}

function found(match: RegExpExecArray, published: string | null): FoundDateline {
  const [, place, country, day, year, agency] = match;
  return {
    place: country ? `${place!.trim()}, ${country.trim()}` : place!.trim(),
    date: day ? dateOf(day, year, published) : null,
    agency: agency?.trim() ?? null,
  };
}

/** ISO date of "March 8" or "8 March"; without a year, the day nearest to the publication. */
function dateOf(day: string, year: string | undefined, published: string | null): string | null {
  const month = MONTHS.indexOf(/[a-z]{3}/i.exec(day)![0].toLowerCase());
  const number = Number(/\d+/.exec(day)![0]);
  const base = Number(year ?? published?.slice(0, 4));
  if (month < 0 || number < 1 || number > 31 || !base) return null;
  const at = (y: number) => `${y}-${String(month + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
  if (year || !published) return at(base);
  const apart = (y: number) => Math.abs(Date.parse(at(y)) - Date.parse(published.slice(0, 10)));
  return at([base, base - 1, base + 1].sort((a, b) => apart(a) - apart(b))[0]!);
}
