import { attribute } from '../dom';
import type { HeadLine } from './shown';
import { dateIn, shownDate } from './shown-date';
import { firstMeta, type Sources, selectIn, stringOf } from './values';

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'publishdate',
  'pubdate',
  'publish-date',
  'publication_date',
  'article.published',
];
const MODIFIED = ['article:modified_time', 'datemodified', 'og:updated_time', 'lastmod', 'dcterms.modified'];

/** When the story was published, an ISO date or date-time with the zone the page gives. */
export function readPublished(sources: Sources, head: HeadLine[]): string | null {
  return (
    isoDate(stringOf(sources.story?.datePublished)) ??
    isoDate(firstMeta(sources, ...PUBLISHED)) ??
    timeElement(sources) ??
    titleDate(sources) ??
    shownDate(head)
  );
}

/** A part of the page's title that is nothing but a date: "Ferry runs again | The Gazette | 28.04.2023". */
function titleDate(sources: Sources): string | null {
  const title = firstMeta(sources, 'og:title') ?? '';
  for (const part of title.split(/\s[|–—·-]\s/)) {
    const date = part.length < 20 && /^[\p{L}\s.,/-]*\d/u.test(part) ? dateIn(part) : null;
    if (date) return date;
  }
  return null;
}

export function readModified(sources: Sources): string | null {
  return isoDate(stringOf(sources.story?.dateModified)) ?? isoDate(firstMeta(sources, ...MODIFIED));
}

function timeElement(sources: Sources): string | null {
  for (const time of selectIn(sources, 'time[datetime]')) {
    const date = isoDate(attribute(time, 'datetime'));
    if (date) return date;
  }
  return null;
}

/** An ISO date or date-time, or null for anything else. */
export function isoDate(value: string | null): string | null {
  const m = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(value ?? '');
  if (!m || Number(m[2]) > 12 || Number(m[3]) > 31) return null;
  const day = `${m[1]}-${m[2]}-${m[3]}`;
  return m[4] ? `${day}T${m[4]}${m[5] ?? ''}` : day;
}
