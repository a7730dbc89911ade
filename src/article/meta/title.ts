import { hostOf } from '../address';
import { isInside } from '../body/make';
import { HEADINGS } from '../body/tags';
import type { Box, Tree } from '../body/tree';
import { select, textContent } from '../dom';
import { likeness, words } from './likeness';
import { squash } from './squash';
import { firstMeta, plain, type Sources, stringOf } from './values';

/**
 * The story's title: the page's heading where metadata confirms it or where it is the only one above the story,
 * else what metadata says. No site suffix.
 * @param first index of the story's first line in `tree.lines`
 * @param story the story's element on a page of several
 */
export function readTitle(sources: Sources, tree: Tree, first: number, story: Box | null): string | null {
  const named = [firstMeta(sources, 'og:title', 'twitter:title'), stringOf(sources.story?.headline), titleTag(sources)]
    .filter((title) => title !== null)
    .map((title) => withoutSite(title, sources));
  const headings = headingsIn(tree, story);
  const confirmed = headings.find(({ text }) => named.some((name) => likeness(name, text) > CONFIRMED));
  if (confirmed) return withKicker(withoutSite(confirmed.text, sources), named);
  const above = headings.filter(({ index, text }) => index < first && !isSite(text, sources));
  const declared = sources.story !== null || firstMeta(sources, 'og:type') === 'article';
  if (!declared && above.length === 1 && words(above[0]!.text).length > 1) return above[0]!.text;
  return named[0] ? shownPart(named[0], tree, first) : (above.at(-1)?.text ?? null);
}

/** "Site - Headline": where a line above the story is a part of the title, that line is the headline. */
function shownPart(title: string, tree: Tree, first: number): string {
  for (const line of tree.lines.slice(Math.max(0, first - 12), first + 1)) {
    const text = line.text.split('\n')[0]!;
    if (text.length > 20 && text.length < title.length && title.endsWith(text)) return text;
  }
  return title;
}

/** Many pages show the kicker apart from the heading; metadata then has both: "Tax: Ministers agree". */
function withKicker(heading: string, named: string[]): string {
  return named.find((title) => title.endsWith(`: ${heading}`)) ?? heading;
}

/** Likeness from which a heading and a metadata title are the same title; below it one of them is for another audience. */
const CONFIRMED = 0.8;

/** The texts of the main headings: `<h1>` elements, and the first heading of one story of several. */
export function headingsIn(tree: Tree, story: Box | null): { text: string; index: number }[] {
  const isWithin = (box: Box) => box.to > box.from && (!story || isInside(box, story));
  const titles = tree.boxes.filter((box) => box.tag === 'h1' && isWithin(box));
  const later = tree.boxes.find((box) => story && HEADINGS.has(box.tag) && isWithin(box));
  return (titles.length === 0 && later ? [later] : titles).map((box) => ({ text: textOf(tree, box), index: box.from }));
}

/** The text of a heading; one that holds several lines is joined. */
const textOf = (tree: Tree, box: Box): string =>
  tree.lines
    .slice(box.from, box.to)
    .map((line) => line.text.replace(/\n/g, ' '))
    .join(' ');

function titleTag(sources: Sources): string | null {
  for (const title of select(sources.document, 'title')) return plain(textContent(title) ?? '') || null;
  return null;
}

function isSite(text: string, sources: Sources): boolean {
  const site = firstMeta(sources, 'og:site_name') ?? stringOf(sources.story?.publisher) ?? '';
  return likeness(site, text) > 0.6;
}

/** A title's end after a bar or a dash: the bar divides titles alone, the dash and the colon headlines too. */
const SUFFIX = /^(.{12,}?)\s+([|»–—·:-]|::)\s+([^|»–—·]{2,40})$/;
/** After a bar a company may name itself at length, if a whole headline stands before it. */
const LONG_SUFFIX = /^([^|]{25,})\s\|\s([^|]{2,90})$/;

/** Takes " | Site name" and the like off a title's end. */
function withoutSite(title: string, sources: Sources): string {
  const long = LONG_SUFFIX.exec(title);
  if (long && long[2]!.length < long[1]!.length * 2) return withoutSite(long[1]!.trim(), sources);
  const cut = SUFFIX.exec(title);
  if (!cut) return title;
  const isName = /[|»·]/.test(cut[2]!) || isSite(cut[3]!, sources) || isHost(cut[3]!, sources.url);
  return isName ? withoutSite(cut[1]!, sources) : title;
}

/** True for the host's name written out: "Bay Gazette" on bay-gazette.example. */
function isHost(text: string, url: string | null): boolean {
  const host = squash(hostOf(url).split('.')[0]!);
  const name = squash(text);
  return host.length > 2 && (name.includes(host) || host.includes(name));
}
