import type { Article } from '../parser/model';
import { assemble } from './body/assemble';
import { storyRoot } from './body/root';
import { selectLines } from './body/select';
import { walk } from './body/walk';
import { weigh } from './body/weigh';
import { bodyOf } from './dom';
import { gate } from './gate';
import { type Layout, NO_LAYOUT } from './layout';
import { readByline } from './meta/byline';
import { readModified, readPublished } from './meta/date';
import { readLanguageTag } from './meta/language';
import { readSource } from './meta/source';
import { readTitle } from './meta/title';
import { readSources } from './meta/values';
import type { Run } from './run';

/** An article with the places of its characters in the page, and the element that holds its story. */
export interface Reading {
  article: Article;
  runs: Run[];
  root: Element | null;
}

/**
 * Reads the story of a page: its text, where every character of it stands, and what the page says about it.
 * Nothing in the page is changed. `layout` answers what only a laid-out page knows.
 */
export function readArticle(document: Document, url: string | null = null, layout: Layout = NO_LAYOUT): Reading {
  const body = bodyOf(document);
  const tree = body ? walk(body, layout) : { boxes: [], lines: [], cut: false };
  weigh(tree);
  const root = storyRoot(tree);
  const { text, blocks, runs } = assemble(root ? selectLines(tree, root) : []);
  const sources = readSources(document, url);
  const article: Article = {
    isArticle: gate(document).article && text.length > 200,
    title: readTitle(sources),
    byline: readByline(sources),
    source: readSource(sources),
    published: readPublished(sources),
    modified: readModified(sources),
    language: readLanguageTag(sources),
    dateline: null,
    text,
    blocks,
    credits: [],
    url: url?.replace(/#.*$/, '') ?? null,
  };
  return { article, runs, root: root?.element ?? null };
}
