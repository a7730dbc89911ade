import type { Analysis, DateMention, Span } from '../../parser/model';
import { clauseAround } from './clause';

/** One row of the drawn timeline. */
export interface TimelineRow {
  date: string;
  /** Words to show and to go to; null for the day of publication. */
  span: Span | null;
  /** The dated words inside them, drawn in the form of dates. */
  mark: Span | null;
  /** The annotation to open. */
  mention: string | null;
  /** stated: the text says the date; derived: worked out; published: the article's own day. */
  form: 'stated' | 'derived' | 'published';
  /** Number of an anniversary. */
  anniversary?: number;
  /** Words a derived date was worked out from. */
  from: string | null;
  future: boolean;
}

/** First day of a normalised date, for sorting: weeks and quarters by their start, unknown forms last. */
function sortKey(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])/.exec(date);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  const week = /^(\d{4})-W(\d{2})/.exec(date);
  if (!week) return date.split('/')[0]!;
  const day = new Date(Date.UTC(Number(week[1]), 0, 1 + (Number(week[2]) - 1) * 7));
  return day.toISOString().slice(0, 10);
}

/** Years between publication and an anniversary that a story is likely to be about. */
const NEAR = 1;
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The day of a numbered anniversary: the year moves on, month and day stay as far as they are stated. */
function dayOf({ value, anniversary }: DateMention): string | null {
  const [, year, rest] = /^(\d{4})((?:-\d\d){0,2})$/.exec(value) ?? [];
  return year && anniversary ? `${Number(year) + anniversary.number}${rest}` : null;
}

/** Anniversaries that the story names, where their day can be worked out and the story does not contradict itself. */
function anniversaries({ article, dates, summary }: Analysis, events: TimelineRow[]): TimelineRow[] {
  const published = article.published?.slice(0, 10) ?? null;
  const doubted = summary.notes.filter(({ kind }) => kind === 'anniversary').flatMap(({ spans }) => spans);
  const known = [...doubted, ...events.flatMap(({ span }) => span ?? [])];
  return dates.flatMap((d): TimelineRow[] => {
    const date = dayOf(d);
    const words = d.anniversary;
    if (!date || !words || !published) return [];
    if (Math.abs(Number(date.slice(0, 4)) - Number(published.slice(0, 4))) > NEAR) return [];
    if (doubted.some((span) => overlaps(span, words)) || known.some(({ start }) => start === words.start)) return [];
    const span = { start: words.start, end: words.end };
    const said = { span, mark: null, mention: null, from: d.text, anniversary: words.number };
    return [{ ...said, date, form: 'derived', future: date > published }];
  });
}

/** Every dated event, every other date of the article, and the day of publication between past and future. */
export function timelineRows(analysis: Analysis): TimelineRow[] {
  const { article, dates, summary } = analysis;
  const published = article.published?.slice(0, 10) ?? null;
  const events = summary.timeline.map((event): TimelineRow => {
    const date = dates.find((d) => d.id === event.mention);
    const words = date?.text ?? null;
    const span = date ? clauseAround(article.text, event.span, date) : event.span;
    const form = event.computed ? 'derived' : 'stated';
    const future = event.relation === 'future';
    return { date: event.date, span, mark: date ?? null, mention: event.mention, form, from: words, future };
  });
  const shown = new Set(summary.timeline.map((e) => e.mention));
  const others = dates
    .filter((d) => !shown.has(d.id))
    .map((d): TimelineRow => {
      const future = published !== null && sortKey(d.value) > published;
      return { date: d.value, span: d, mark: d, mention: d.id, form: 'stated', from: null, future };
    });
  const rows = [...events, ...others, ...anniversaries(analysis, events)];
  if (published && rows.length > 0) {
    const none = { span: null, mark: null, mention: null, from: null };
    rows.push({ ...none, date: published, form: 'published', future: false });
  }
  const keyed = rows.map((row, i) => ({ row, i, key: sortKey(row.date) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || a.i - b.i);
  return keyed.map(({ row }) => row);
}
