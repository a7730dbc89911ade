import { bodyOf } from '../dom';
import type { Layout } from '../layout';
import { storyRoot } from './root';
import { selectLines } from './select';
import type { Box, Line, Tree } from './tree';
import { walk } from './walk';
import { weigh } from './weigh';

/** The story found in a page, with everything that was seen on the way. */
export interface Story {
  tree: Tree;
  root: Box | null;
  lines: Line[];
}

/** Finds the story of a page: walk once, weigh what was seen, choose the root, keep or refuse each line where it stands. */
export function findStory(document: Document, layout: Layout, url: string | null = null): Story {
  const body = bodyOf(document);
  const tree: Tree = body ? walk(body, layout) : { boxes: [], lines: [], cut: false };
  weigh(tree, hostOf(url));
  const root = storyRoot(tree);
  return { tree, root, lines: root ? selectLines(tree, root) : [] };
}

function hostOf(url: string | null): string {
  return (/^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1] ?? '').toLowerCase();
}
