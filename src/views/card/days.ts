import type { Wording } from '../parts/translate';

const at = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day);

function format(time: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time);
}

/** "Tuesday 7 March 2023" in the order and words of the reader's language, without commas where English has them. */
function day([year, month, date]: number[], locale: string): string {
  const time = at(year!, month, date);
  const weekday = format(time, locale, { weekday: 'long' });
  const rest = format(time, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return locale.startsWith('en') ? `${weekday} ${rest}` : format(time, locale, { dateStyle: 'full' });
}

/**
 * A date value of the Analysis in words: a day, month, year, ISO week, quarter, or two of them as an interval. Returns
 * the value itself when it is none of these.
 */
export function dateWords(value: string, wording: Wording): string {
  const [from, to] = value.split('/');
  if (from && to) return `${dateWords(from, wording)} – ${dateWords(to, wording)}`;
  const { locale, t } = wording;
  const week = /^(\d{4})-W(\d{1,2})$/.exec(value);
  if (week) return t('card_week', [Number(week[2]), week[1]!]);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return t('card_quarter', [quarter[2]!, quarter[1]!]);
  if (!/^\d{4}(-\d{2}){0,2}(T|$)/.test(value)) return value;
  const parts = value.slice(0, 10).split('-').map(Number);
  if (parts.length === 3) return day(parts, locale);
  return parts.length === 2 ? format(at(parts[0]!, parts[1]), locale, { month: 'long', year: 'numeric' }) : value;
}

/** "8 March 2023", without the weekday. */
export function plainDay(iso: string, { locale }: Wording): string {
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  return format(at(year!, month, date), locale, { day: 'numeric', month: 'long', year: 'numeric' });
}
