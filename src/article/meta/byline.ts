import type { Box, Line } from '../body/tree';
import { wordsOf } from '../body/words';
import { attribute, textContent } from '../dom';
import type { Thing } from '../structured';
import { namesIn } from './names';
import type { HeadLine } from './shown';
import { firstMeta, plain, type Sources, selectIn, stringOf } from './values';

/** Meta tags that name the author, the most reliable first. */
const META = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dcsext.author',
  'cxenseparse:author',
  'citation_author',
];

/**
 * The people who wrote the story: from structured data, else from meta tags, else from the visible byline.
 * @param head the lines at the head of the story
 * @param outlet name of the publication, which is no person
 */
export function readByline(sources: Sources, head: HeadLine[], outlet: string): string[] {
  const given = authorNames(sources.story?.author, sources.things, outlet);
  if (given.length > 0) return given;
  for (const name of META) {
    const names = (sources.meta.get(name) ?? []).flatMap((value) => namesIn(value, outlet));
    if (names.length > 0) return unique(names);
  }
  const shown = visibleByline(head, outlet);
  if (shown.length > 0) return shown;
  const marked = markedAuthors(sources, outlet);
  return marked.length > 0 ? marked : declaredAuthor(sources);
}

/** Where no person is named: the agency or desk that the page itself declares as the author. */
function declaredAuthor(sources: Sources): string[] {
  const name = stringOf(sources.story?.author) ?? firstMeta(sources, 'author');
  return name && name.length < 60 && !/[@/]/.test(name) ? [name] : [];
}

const unique = (names: string[]): string[] => [...new Set(names)];

function authorNames(author: unknown, things: Thing[], outlet: string, depth = 0): string[] {
  if (depth > 2) return [];
  if (Array.isArray(author))
    return unique(author.slice(0, 30).flatMap((a) => authorNames(a, things, outlet, depth + 1)));
  if (typeof author !== 'object' || author === null) return namesIn(stringOf(author) ?? '', outlet);
  const thing = author as Thing;
  if (/Organi[sz]ation/.test(String(thing['@type']))) return [];
  const whole =
    stringOf(thing.name) ?? [stringOf(thing.givenName), stringOf(thing.familyName)].filter(Boolean).join(' ');
  if (whole) return namesIn(whole, outlet);
  const id = thing['@id'];
  const named =
    typeof id === 'string' ? things.find((other) => other !== thing && other['@id'] === id && other.name) : null;
  return named ? authorNames(named, things, outlet, depth + 1) : [];
}

/** Words in names of elements that hold a byline. */
const BYLINE = /^(?:byline|bylines|author|authors|authorname|contributors|writer|metainfo|reporter)$/;

/** "By Ada Pike", at the start of a line or of a part of it ("4 May | 14:07 | By Ada Pike"). */
const SAYS_BY = /(?:^|\s[|•·]\s)((?:written )?(?:by|von|par|por)\b.*)$/i;

/** The first line of the story's head that is marked as a byline, or begins like one, and holds a name. */
function visibleByline(head: HeadLine[], outlet: string): string[] {
  for (const { text, line } of head) {
    if (text.length > 200 || line.kind === 'heading') continue;
    const said = SAYS_BY.exec(text)?.[1] ?? (isMarked(line) ? text : null);
    const names = said ? namesIn(said, outlet).filter((name) => name.includes(' ')) : [];
    if (names.length > 0) return names;
  }
  return [];
}

function isMarked(line: Line): boolean {
  let at: Box | null = line.box;
  for (let step = 0; at && step < 3; step++, at = at.parent) {
    if (at.text < 400 && wordsOf(at).some((word) => BYLINE.test(word))) return true;
  }
  return false;
}

/** Links and fields that are marked as the author's, wherever they stand. */
function markedAuthors(sources: Sources, outlet: string): string[] {
  let tried = 0;
  for (const element of selectIn(
    sources,
    '[rel~="author"],[itemprop~="author"],[class~="author"],[class*="author-name"],[class*="byline"]',
  )) {
    if (++tried > 20) break;
    const names = namesIn(plain((textContent(element) ?? '').slice(0, 300)), outlet);
    if (names.length > 0 && attribute(element, 'hidden') === null) return names;
  }
  return [];
}
