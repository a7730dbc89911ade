import { common, isInside, makeOf, nearest } from './make';
import type { Box, Tree } from './tree';
import { wordsOf } from './words';

/** How much of a paragraph's weight reaches its own element, the parent, the grandparent … (Readability's idea of decay). */
const DECAY = [1, 1, 0.5, 0.33, 0.25];

/** What a character of any line is worth beside one of prose: stories made of lists and tables must be found too. */
const SHORT = 0.1;

/** Words by which many publishers name the element that holds the story. */
const BODY_WORDS = /^(article|story|entry|post|body|content|text|artikel|main)$/;

/**
 * The element that holds the story: most prose near it, least links; null where there is no prose.
 * @param within looks only inside this element: one of several stories
 */
export function storyRoot(tree: Tree, within: Box | null): Box | null {
  const scores = new Map<Box, number>();
  for (const line of tree.lines.slice(within?.from ?? 0, within?.to)) {
    const weight = line.prose + (line.text.length - line.linked) * SHORT;
    if (weight === 0 || line.box.refused) continue;
    let at: Box | null = line.box;
    for (let step = 0; at && step < DECAY.length && at !== within?.parent; step++, at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + weight * DECAY[step]!);
    }
  }
  let best: Box | null = null;
  let most = 0;
  for (const [box, score] of scores) {
    const total = score * (1 - box.linked / Math.max(1, box.text)) * favour(box);
    if (total > most) {
      most = total;
      best = box;
    }
  }
  return best && climb(tree, joinParts(tree, best, within), within);
}

/** Goes up from the best element while what is gained is mostly prose: parts of one column in several containers. */
function climb(tree: Tree, best: Box, within: Box | null): Box {
  let root = best;
  let inner = sumOf(tree, best);
  for (let at = best.parent, steps = 0; at && steps < 6; at = at.parent, steps++) {
    if (at === within?.parent || at.tag === 'body' || root.tag === 'article' || root.tag === 'main') break;
    const outer = sumOf(tree, at);
    const prose = outer.prose - inner.prose;
    const other = outer.text - inner.text - prose;
    if (other > Math.max(300, prose * 0.6)) break;
    if (prose > Math.max(80, other)) {
      root = at;
      inner = outer;
    }
  }
  return root;
}

/** Text and prose of a box without what is refused. */
function sumOf(tree: Tree, box: Box): { text: number; prose: number } {
  let text = 0;
  let prose = 0;
  for (let i = box.from; i < box.to; i++) {
    const line = tree.lines[i]!;
    if (line.box.refused) continue;
    text += line.text.length;
    prose += line.prose;
  }
  return { text, prose };
}

function favour(box: Box): number {
  if (box.tag === 'p' || box.tag === 'li' || box.tag === 'blockquote') return 0.6;
  if (wordsOf(box).includes('articlebody')) return 1.5;
  const named = wordsOf(box).filter((w) => BODY_WORDS.test(w)).length;
  return box.tag === 'article' ? 1.3 : 1 + Math.min(0.3, named * 0.1);
}

/** Parts of one story in several containers of the same make: the element that holds them all. */
function joinParts(tree: Tree, best: Box, within: Box | null): Box {
  const make = makeOf(best);
  if (make === best.tag) return best;
  const story = nearest(best, 'article');
  let root = best;
  for (const box of tree.boxes) {
    if (within && !isInside(box, within)) continue;
    if (box.refused || box.prose < 150 || box.tag !== best.tag || box === best) continue;
    if (isInside(box, root) || makeOf(box) !== make || nearest(box, 'article') !== story) continue;
    root = common(root, box);
  }
  return root;
}
