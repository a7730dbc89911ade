import type { HeadLine } from './shown';

/** Months by their first three letters in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const MONTHS: string[][] = [
  ['jan', 'jän', 'ene', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei', 'mayo', 'maio'],
  ['jun', 'giu', 'juin'],
  ['jul', 'lug', 'juil'],
  ['aug', 'aoû', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'déc', 'dez', 'dic'],
];

// Counted letters (`\p{L}{3,10}`) would take a browser thirty times as long to prepare.
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?((?:19|20)\d\d)\b/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)\b/u;
const ISO = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/;
/** Day, month and year by dots are the same everywhere; slashes are not, and are not read. */
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)\b/;
/** "25.04.24": all three in two digits, so that no number of a chapter or a version is taken for a date. */
const DOTTED_SHORT = /(?<![\d.])(\d\d)\.(\d\d)\.(\d\d)(?![\d.])/;

/** Longest line that is taken for a date line; a sentence may name any date. */
const MOST = 140;

/** The ISO date that stands in the head of the story, null where none does. */
export function shownDate(head: HeadLine[]): string | null {
  for (const { text } of head) {
    const date = text.length <= MOST && /\d/.test(text) ? dateIn(text) : null;
    if (date) return date;
  }
  return null;
}

/** The ISO date in a short text, null where there is none. */
export function dateIn(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return valid(iso[1]!, Number(iso[2]), Number(iso[3]));
  const dotted = DOTTED.exec(text);
  if (dotted) return valid(dotted[3]!, Number(dotted[2]), Number(dotted[1]));
  const short = DOTTED_SHORT.exec(text);
  if (short) return valid(`20${short[3]}`, Number(short[2]), Number(short[1]));
  const dayFirst = DAY_FIRST.exec(text);
  const named = dayFirst && valid(dayFirst[3]!, monthOf(dayFirst[2]!), Number(dayFirst[1]));
  if (named) return named;
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && valid(monthFirst[3]!, monthOf(monthFirst[1]!), Number(monthFirst[2]));
}

function monthOf(name: string): number {
  const start = name.toLowerCase();
  return MONTHS.findIndex((forms) => forms.some((form) => start.startsWith(form))) + 1;
}

function valid(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
