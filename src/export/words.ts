import type { Analysis, Quote, Span } from '../parser/model';

/** The words of a span on one line: line breaks and runs of space become one space. */
export function wordsOfSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** Role of a quote's speaker as the article states it, or null. */
export function roleOf(analysis: Analysis, quote: Quote): string | null {
  const id = quote.speaker?.entity;
  return (id && analysis.entities.find((e) => e.id === id)?.role) || null;
}

/** "Lloyd Austin, US Defence Secretary"; null when the speaker is unknown. */
export function speakerLine(analysis: Analysis, quote: Quote): string | null {
  if (!quote.speaker) return null;
  const role = roleOf(analysis, quote);
  return role ? `${quote.speaker.name}, ${role}` : quote.speaker.name;
}

/** The day of an ISO date or date-time as it was stated, without moving it into another time zone. */
export function dayOf(iso: string | null | undefined): string | null {
  const day = iso?.match(/^\d{4}(-\d{2}){0,2}/)?.[0];
  return day ?? null;
}

/** British order for English: the project writes day, month, year in every language. */
const order = (locale: string) => (/^en(-US)?$/.test(locale) ? 'en-GB' : locale);

/** "8 March 2023", "March 2023" or "2023" from an ISO date; null when it is none. */
export function dateInWords(iso: string | null | undefined, locale = 'en-GB'): string | null {
  const day = dayOf(iso);
  if (!day) return null;
  const [year, month, date] = day.split('-').map(Number);
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (date) options.day = 'numeric';
  const time = Date.UTC(year!, month - 1, date ?? 1);
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(order(locale), options).format(time);
}

/** Most decimals that are shown; a number with more of them is a share without an end (a third, a sixth). */
const ENDLESS = 6;

/**
 * A number in full in the reader's language ("3,200,000,000"), with the decimals that the article gives. A share without
 * an end gets two decimals, or four significant digits below one.
 * @param locale BCP 47 tag
 */
export function numberText(value: number, locale: string): string {
  const given = /e-/.test(String(value)) ? ENDLESS + 1 : (String(value).split('.')[1]?.length ?? 0);
  if (given <= ENDLESS) return new Intl.NumberFormat(locale, { maximumFractionDigits: ENDLESS }).format(value);
  const digits = Math.abs(value) < 1 ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale, digits).format(value);
}

/** Who published the story: the stated source, else the site's host. */
export function outletOf(analysis: Analysis): string | null {
  const { source, url } = analysis.article;
  return source ?? url?.match(/^https?:\/\/(?:www\.)?([^/:?#]+)/i)?.[1] ?? null;
}
