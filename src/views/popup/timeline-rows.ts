import type { Analysis, Span } from '../../parser/model';
import { clauseAround } from './clause';

/** One row of the drawn timeline. */
export interface TimelineRow {
  date: string;
  /** Words to show and to go to; null for the day of publication. */
  span: Span | null;
  /** The annotation to open. */
  mention: string | null;
  /** stated: the text says the date; derived: worked out; published: the article's own day. */
  form: 'stated' | 'derived' | 'published';
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

/** Every dated event, every other date of the article, and the day of publication between past and future. */
export function timelineRows({ article, dates, summary }: Analysis): TimelineRow[] {
  const published = article.published?.slice(0, 10) ?? null;
  const events = summary.timeline.map((event): TimelineRow => {
    const date = dates.find((d) => d.id === event.mention);
    const words = date?.text ?? null;
    const span = date ? clauseAround(article.text, event.span, date) : event.span;
    const form = event.computed ? 'derived' : 'stated';
    const future = event.relation === 'future';
    return { date: event.date, span, mention: event.mention, form, from: words, future };
  });
  const shown = new Set(summary.timeline.map((e) => e.mention));
  const others = dates
    .filter((d) => !shown.has(d.id))
    .map((d): TimelineRow => {
      const future = published !== null && sortKey(d.value) > published;
      return { date: d.value, span: d, mention: d.id, form: 'stated', from: null, future };
    });
  const rows = [...events, ...others];
  if (published && rows.length > 0) {
    rows.push({ date: published, span: null, mention: null, form: 'published', from: null, future: false });
  }
  const keyed = rows.map((row, i) => ({ row, i, key: sortKey(row.date) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || a.i - b.i);
  return keyed.map(({ row }) => row);
}
