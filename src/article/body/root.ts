import type { Box, Tree } from './tree';
import { wordsOf } from './words';

/** How much of a paragraph's weight reaches its own element, the parent, the grandparent … (Readability's idea of decay). */
const DECAY = [1, 1, 0.5, 0.33, 0.25];

/** Words by which many publishers name the element that holds the story. */
const BODY_WORDS = /^(article|story|entry|post|body|content|text|artikel|main)$/;

/** The element that holds the story: most prose near it, least links; null on a page without prose. */
export function storyRoot(tree: Tree): Box | null {
  const scores = new Map<Box, number>();
  for (const line of tree.lines) {
    if (line.prose === 0 || isRefused(line.box)) continue;
    let at: Box | null = line.box;
    for (let step = 0; at && step < DECAY.length; step++, at = at.parent) {
      scores.set(at, (scores.get(at) ?? 0) + line.prose * DECAY[step]!);
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
  return best && climb(best);
}

function favour(box: Box): number {
  if (box.tag === 'p' || box.tag === 'li' || box.tag === 'blockquote') return 0.6;
  if (wordsOf(box).includes('articlebody')) return 1.5;
  const named = wordsOf(box).filter((w) => BODY_WORDS.test(w)).length;
  return box.tag === 'article' ? 1.3 : 1 + Math.min(0.3, named * 0.1);
}

/** Goes up while the parent holds more of the story in containers of the same make. */
function climb(box: Box): Box {
  let root = box;
  for (let at = box.parent; at && at.tag !== 'body'; at = at.parent) {
    if (at.prose > root.prose * 1.15 && at.linked < at.text * 0.4) root = at;
    else if (at.prose > root.prose * 2.5) break;
  }
  return root;
}

/** True when the box or one it stands in is refused. */
export function isRefused(box: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at.refused) return true;
  return false;
}
