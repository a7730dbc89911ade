import { declaredAddress, hostOf } from '../address';
import { bodyOf } from '../dom';
import { type Layout, lastPassed } from '../layout';
import { storyRoot } from './root';
import { selectLines } from './select';
import { storiesOf } from './stories';
import type { Box, Line, Tree } from './tree';
import { walk } from './walk';
import { weigh } from './weigh';

/** The story found in a page, with everything that was seen on the way. */
export interface Story {
  tree: Tree;
  root: Box | null;
  lines: Line[];
  /** The elements of all stories where several follow each other, and the one being read; else none and null. */
  stories: Box[];
  current: Box | null;
}

/** Finds the story of a page: walk once, weigh what was seen, choose the root, keep or refuse each line where it stands. */
export function findStory(document: Document, layout: Layout, url: string | null = null): Story {
  const body = bodyOf(document);
  // A copy on another host still calls itself by its own.
  const hosts = new Set([url, declaredAddress(document)].map(hostOf).filter(Boolean));
  const shown = body && storyIn(body, layout, hosts, false);
  if (!shown) return { tree: { boxes: [], lines: [], cut: false }, root: null, lines: [], stories: [], current: null };
  if (proseOf(shown) > THIN || layout.hidden(body) !== null) return shown;
  const whole = storyIn(body, layout, hosts, true);
  return proseOf(whole) > 3 * proseOf(shown) + THIN / 2 ? whole : shown;
}

/** A story with less prose than this (characters), in a document without layout, may stand in hidden elements. */
const THIN = 600;

const proseOf = (story: Story): number => story.lines.reduce((sum, line) => sum + line.prose, 0);

function storyIn(body: Element, layout: Layout, hosts: ReadonlySet<string>, unhide: boolean): Story {
  const tree = walk(body, layout, unhide);
  weigh(tree, hosts, layout);
  const stories = storiesOf(tree);
  const being = lastPassed(
    stories.map((box) => box.element),
    layout,
  );
  const current = stories.find((box) => box.element === being) ?? null;
  if (current) refuseHeading(tree, current);
  const root = storyRoot(tree, current);
  return { tree, root, lines: root ? selectLines(tree, root) : [], stories, current };
}

/** A later story's heading is its title, as an `<h1>` is, and no subhead. */
function refuseHeading(tree: Tree, story: Box): void {
  const heading = tree.lines.slice(story.from, story.to).find((line) => line.kind === 'heading');
  if (heading && !story.title) heading.box.refused = 'title';
}
