import type { Article } from '../parser/model';
import { findStory, type Story } from './body';
import { assemble } from './body/assemble';
import type { Line } from './body/tree';
import { gate } from './gate';
import { foundPoints } from './gate/found';
import { type Layout, NO_LAYOUT } from './layout';
import { readByline } from './meta/byline';
import { readCredits } from './meta/credits';
import { readModified, readPublished } from './meta/date';
import { readDateline } from './meta/dateline';
import { readLanguageTag } from './meta/language';
import { headLines } from './meta/shown';
import { readSource } from './meta/source';
import { headingsIn, readTitle } from './meta/title';
import { type OneOfSeveral, readSources } from './meta/values';
import type { Run } from './run';

/** An article with the places of its characters in the page, and the element that holds its story. */
export interface Reading {
  article: Article;
  runs: Run[];
  root: Element | null;
  /** Elements of the page's stories where several follow each other (infinite scroll), and the one that was read. */
  stories: Element[];
  story: Element | null;
}

/**
 * Reads the story of a page: its text, where every character of it stands, and what the page says about it. Of
 * several stories that follow each other the one at which the reader is, without layout the first.
 * Nothing in the page is changed. `layout` answers what only a laid-out page knows.
 */
export function readArticle(document: Document, url: string | null = null, layout: Layout = NO_LAYOUT): Reading {
  const story = findStory(document, layout, url);
  const { tree, root, lines, stories, current } = story;
  const { text, blocks, runs } = assemble(lines);
  const sources = readSources(document, url, oneOf(story));
  const first = lines[0]?.index ?? tree.lines.length;
  const head = headLines(tree, first, current?.from);
  const source = readSource(sources);
  const byline = readByline(sources, head, source ?? '');
  const published = readPublished(sources, head);
  const dateline = readDateline(text, published);
  const article: Article = {
    isArticle: isArticle(document, url, story, byline.length > 0, published !== null) && text.length >= SHORTEST,
    title: readTitle(sources, tree, first, current),
    byline,
    source,
    published,
    modified: readModified(sources),
    language: readLanguageTag(sources),
    dateline: dateline && { place: dateline.place, date: dateline.date, end: dateline.end },
    text,
    blocks,
    credits: readCredits(tree, lines, dateline?.agency ?? null, current),
    url: url?.replace(/#.*$/, '') ?? null,
  };
  const elements = stories.map((box) => box.element);
  return { article, runs, root: root?.element ?? null, stories: elements, story: current?.element ?? null };
}

/** Which of several stories this is; null on a page of one. */
function oneOf({ tree, stories, current }: Story): OneOfSeveral | null {
  if (!current) return null;
  const heading = headingsIn(tree, current)[0]?.text ?? '';
  return { element: current.element, heading, first: current === stories[0] };
}

/** Shortest story, in characters; below it there is nothing to annotate. */
const SHORTEST = 250;

/** The last word on whether the page is an article: the gate's points and what was found. */
function isArticle(document: Document, url: string | null, story: Story, byline: boolean, date: boolean): boolean {
  return gate(document, { url }).score + foundPoints({ byline, date, ...sharesOf(story) }) > 0;
}

function sharesOf({ tree, root, lines, current }: Story): { share: number; refused: number } {
  const sum = (list: readonly Line[]) => list.reduce((size, line) => size + line.text.length, 0);
  const text = sum(lines);
  const inside = root ? sum(tree.lines.slice(root.from, root.to)) : 0;
  const page = current ?? tree.boxes[0];
  return { share: text / Math.max(1, page?.text ?? 0), refused: 1 - text / Math.max(1, inside) };
}
