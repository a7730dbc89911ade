import { attribute, select } from '../dom';
import { storyThing, structuredData, type Thing } from '../structured';

/** Where metadata is looked for: the page's structured data and its meta tags, read once. */
export interface Sources {
  document: Document;
  url: string | null;
  things: Thing[];
  story: Thing | null;
  /** Content of meta tags by lower-case name or property, all values in page order. */
  meta: Map<string, string[]>;
}

export function readSources(document: Document, url: string | null): Sources {
  const meta = new Map<string, string[]>();
  for (const element of select(document, 'meta[content]')) {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = plain(attribute(element, 'content') ?? '');
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    meta.set(key, [...(meta.get(key) ?? []), content]);
  }
  const things = structuredData(document);
  return { document, url, things, story: storyThing(things), meta };
}

/** The first value of the first meta tag that the page has. */
export function firstMeta(sources: Sources, ...names: string[]): string | null {
  for (const name of names) {
    const value = sources.meta.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

/** A metadata value in plain text: character references that were escaped twice resolved, white space collapsed. */
export function plain(value: string): string {
  return value
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
      if (name) return NAMED[name] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/<[a-z/][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A string, or the `name` or `@value` of a thing, in plain text. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return plain(value) || null;
  if (Array.isArray(value)) return stringOf(value[0]);
  if (typeof value === 'object' && value !== null) {
    const thing = value as Thing;
    return stringOf(thing.name ?? thing['@value'] ?? null);
  }
  return null;
}
