import { numberText } from '../../export/words';
import type { Figure } from '../../parser/model';
import type { Wording } from './translate';

type DateStyle = 'long' | 'short' | 'weekday';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** British order for English: the project writes day, month, year in every language. */
const order = (locale: string) => (/^en(-US)?$/.test(locale) ? 'en-GB' : locale);

function format(locale: string, options: Intl.DateTimeFormatOptions, time: number): string {
  return new Intl.DateTimeFormat(order(locale), { ...options, timeZone: 'UTC' }).format(time).replace(',', '');
}

/** Start of an ISO week ("2023-W10") as a time, by ISO 8601: week 1 holds 4 January. */
function weekStart(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 864e5;
  return monday + (week - 1) * 7 * 864e5;
}

function oneDate(value: string, { t, locale }: Wording, style: DateStyle): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (day) return format(locale, STYLES[style], Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  const { day: _, weekday: __, ...noDay } = STYLES[style];
  if (month) return format(locale, noDay, Date.UTC(Number(month[1]), Number(month[2]) - 1, 1));
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return t('date_week', [format(locale, STYLES[style], weekStart(Number(week[1]), Number(week[2])))]);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return t('date_quarter', [quarter[2]!, quarter[1]!]);
  return /^\d\d$/.test(value) ? `${value}00 – ${value}99` : value;
}

/**
 * A normalised date (day, month, year, ISO week, quarter, or an interval `A/B`) in the reader's language.
 * The day is the one that the value states; it is never moved into another time zone.
 */
export function dateText(value: string, wording: Wording, style: DateStyle = 'long'): string {
  return value
    .split('/')
    .map((part) => oneDate(part, wording, style))
    .join(' – ');
}

export { numberText };

/** A currency sign at the start of a unit ("$", "£ per day"), which is written before the number. */
const SIGN = /^(?:[A-Z]{1,2})?[$€£¥₹₽₩₺₪](?=\s|$)/;
/** Kinds whose unit says something that the counted words do not. */
const MEASURED: ReadonlySet<Figure['kind']> = new Set(['money', 'measure', 'duration', 'age']);

/** What a figure's number is of, apart from the number: "tonnes", "per night"; null where number or counted words say it. */
export function unitText({ kind, unit }: Figure): string | null {
  if (!unit || !MEASURED.has(kind) || (kind === 'money' && /^[A-Z]{3}$/.test(unit))) return null;
  return unit.replace(SIGN, '').trim() || null;
}

function withUnit(value: number, figure: Figure, { t, locale }: Wording): string {
  const sign = figure.kind === 'money' && SIGN.exec(figure.unit ?? '');
  if (sign) return sign[0] + numberText(value, locale);
  if (figure.kind === 'percent') return t('value_percent', [numberText(value, locale)]);
  if (figure.kind === 'ordinal') return ordinal(value, locale);
  if (figure.kind === 'money' && /^[A-Z]{3}$/.test(figure.unit ?? '')) {
    const style = {
      style: 'currency',
      currency: figure.unit!,
      maximumFractionDigits: 2,
      minimumFractionDigits: 0,
    } as const;
    return new Intl.NumberFormat(locale, style).format(value);
  }
  return numberText(value, locale);
}

const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
/** "20th" in English, "20." elsewhere. */
export function ordinal(value: number, locale: string): string {
  if (!locale.startsWith('en')) return `${numberText(value, locale)}.`;
  return `${value}${ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th'}`;
}

/** "about 2,500", "10 to 12", "at least 700": a figure's value in words; null when it has none (scores, "tens of"). */
export function figureText(figure: Figure, wording: Wording): string | null {
  const { value, low, high, approximate } = figure;
  const show = (n: number) => withUnit(n, figure, wording);
  if (value === null) {
    if (low !== null && high !== null) return wording.t('value_range', [show(low), show(high)]);
    if (low !== null) return wording.t('value_at_least', [show(low)]);
    return high === null ? null : wording.t('value_at_most', [show(high)]);
  }
  if (low === value && high === null) return wording.t('value_at_least', [show(value)]);
  if (high === value && low === null) return wording.t('value_at_most', [show(value)]);
  return approximate ? wording.t('value_about', [show(value)]) : show(value);
}

/** Minutes a person needs to read a text aloud to themselves, at 230 words a minute; at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / 230));
}

/** A host as people say it: without "www.". */
export const hostText = (host: string): string => host.replace(/^www\./, '');
