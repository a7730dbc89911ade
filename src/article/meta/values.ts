import { attribute, contains, select } from '../dom';
import { storyThing, structuredData, type Thing } from '../structured';
import { likeness } from './likeness';

/** Where metadata is looked for: the page's structured data and its meta tags, read once. */
export interface Sources {
  document: Document;
  url: string | null;
  things: Thing[];
  story: Thing | null;
  /** The element of a story further down a page of several; null: the whole page speaks of the story. */
  scope: Element | null;
  /** Content of meta tags by lower-case name or property, all values in page order. */
  meta: Map<string, string[]>;
}

/** One story of a page of several: its element, its heading, and whether it is the one that the page was opened for. */
export interface OneOfSeveral {
  element: Element;
  heading: string;
  first: boolean;
}

/** Reads all metadata of a page; of a later story only what the page says of that story and of itself. */
export function readSources(document: Document, url: string | null, one: OneOfSeveral | null = null): Sources {
  const things = structuredData(document);
  const named = one && things.find((thing) => likeness(stringOf(thing.headline) ?? '', one.heading) > SAME_TITLE);
  if (one && !one.first) {
    const meta = new Map([...metaTags(document)].filter(([name]) => OF_THE_SITE.has(name)));
    return { document, url, things, story: named ?? null, scope: one.element, meta };
  }
  return { document, url, things, story: named || storyThing(things), scope: null, meta: metaTags(document) };
}

const SAME_TITLE = 0.8;
const OF_THE_SITE = new Set(['og:site_name', 'application-name', 'og:locale', 'content-language', 'language']);

/** The elements for a selector in what speaks of the story. */
export function selectIn({ document, scope }: Sources, selector: string): Element[] {
  const found = [...select(document, selector)];
  return scope ? found.filter((element) => contains(scope, element)) : found;
}

function metaTags(document: Document): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of select(document, 'meta[content]')) {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = plain(attribute(element, 'content') ?? '');
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    meta.set(key, [...(meta.get(key) ?? []), content]);
  }
  return meta;
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
