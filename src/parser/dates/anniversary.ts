import type { Language } from '../language';
import type { DateMention, Span } from '../model';

const WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ROUND = new Map([
  ['fifteenth', 15],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['hundredth', 100],
]);

interface Anniversary extends Span {
  number: number;
}

/** "20th anniversary", "20-year anniversary", "tenth anniversary" with their numbers. */
function anniversaries({ tokens }: Language): Anniversary[] {
  const found: Anniversary[] = [];
  tokens.forEach((token, at) => {
    if (token.lower !== 'anniversary' || at === 0) return;
    let first = at - 1;
    while (first > 0 && first > at - 4 && /^(?:-|year|years|th|st|nd|rd)$/.test(tokens[first]!.lower)) first--;
    const text = tokens[first]!.lower;
    const number = /^\d{1,3}$/.test(text) ? Number(text) : (ROUND.get(text) ?? WORDS.indexOf(text) + 1);
    if (number > 0) found.push({ start: tokens[first]!.start, end: token.end, number });
  });
  return found;
}

/**
 * Ties each numbered anniversary to the date it commemorates: the most exact date of the text that lies that many years
 * before the year of writing ("the 20th anniversary of the invasion" in 2023 and "March 20, 2003"). Dates come back with
 * `anniversary` set where one is tied to them.
 * @param year year of writing, null when unknown (nothing is tied then)
 */
export function tieAnniversaries(language: Language, dates: DateMention[], year: number | null): DateMention[] {
  if (year === null) return dates;
  const tied = [...dates];
  for (const { start, end, number } of anniversaries(language)) {
    const wanted = String(year - number);
    let best = -1;
    dates.forEach((date, index) => {
      if (!date.value.startsWith(wanted) || date.value.includes('/')) return;
      if (best < 0 || date.value.length > dates[best]!.value.length) best = index;
    });
    if (best >= 0 && !tied[best]!.anniversary) tied[best] = { ...tied[best]!, anniversary: { start, end, number } };
  }
  return tied;
}
