import { makeOf, nearest } from './make';
import type { Box, Tree } from './tree';

/** Least prose of a story that follows another, characters, and most headings that are looked at. */
const LEAST = 600;
const MOST = 40;

/** An element with a main heading of its own. */
interface Titled {
  title: Box;
  box: Box;
}

/**
 * The elements of a page's stories, in page order, where several follow each other (infinite scroll); empty on a page
 * of one story. Each has a heading of its own and a column of prose; parts of a story, posts of a live blog and
 * teasers have not both.
 */
export function storiesOf(tree: Tree): Box[] {
  const titled = withOwnTitle(tree);
  const stories = titled.map(({ box }) => box).filter(isStory);
  if (stories.length > 1) return stories;
  const holder = titled.find(({ title }) => isStory(nearest(title, 'article')));
  const siblings = holder ? likeSiblings(tree, nearest(holder.title, 'article')!) : [];
  return siblings.length > 1 ? siblings : [];
}

const isStory = (box: Box | null): box is Box =>
  box !== null && box.prose >= LEAST && box.refused === null && box.tag !== 'body' && box.tag !== 'html';

/** Each `<h1>` with the largest element that holds no other. */
function withOwnTitle(tree: Tree): Titled[] {
  const titles = tree.boxes.filter((box) => box.tag === 'h1' && box.to > box.from).slice(0, MOST);
  const held = new Map<Box, number>();
  for (const title of titles)
    for (let at: Box | null = title; at; at = at.parent) held.set(at, (held.get(at) ?? 0) + 1);
  return titles.map((title) => {
    let box = title;
    while (box.parent && held.get(box.parent) === 1) box = box.parent;
    return { title, box };
  });
}

/** Stories that come later often have no `<h1>`: elements beside the first, of its make, that begin with a heading. */
function likeSiblings(tree: Tree, first: Box): Box[] {
  const make = makeOf(first);
  return tree.boxes.filter(
    (box) =>
      box === first ||
      (box.order > first.order &&
        box.parent === first.parent &&
        makeOf(box) === make &&
        isStory(box) &&
        isHeaded(tree, box)),
  );
}

/** How many lines (a kicker, a date) may stand before the heading of a story. */
const BEFORE_HEADING = 3;

const isHeaded = (tree: Tree, box: Box): boolean =>
  tree.lines.slice(box.from, Math.min(box.to, box.from + BEFORE_HEADING)).some((line) => line.kind === 'heading');
