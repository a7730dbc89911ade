import { MARKS } from './marks';
import { FURNITURE } from './tags';
import type { Box, Line, Tree } from './tree';
import { wordsOf } from './words';

const SENTENCE_END = /[.!?…。！？؟।][\p{Pf}\p{Pe}"')]?$/u;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Characters of running prose in a line: none for labels and lists of links. */
function proseOf(line: Line): number {
  const size = line.text.length;
  if (line.kind === 'heading' || line.linked > size * 0.5) return 0;
  const wide = WIDE.test(line.text);
  const long = size > (wide ? 40 : 100);
  if (!long && !SENTENCE_END.test(line.text)) return 0;
  if (size < (wide ? 10 : 25)) return 0;
  return (size - line.linked) * (wide ? 2.5 : 1);
}

/** Gives every line and box its measure of prose, and every marked box the reason that speaks against it. */
export function weigh(tree: Tree): void {
  for (const line of tree.lines) {
    line.prose = proseOf(line);
    line.box.prose += line.prose;
    line.box.text += line.text.length;
    line.box.linked += line.linked;
  }
  for (let i = tree.boxes.length - 1; i >= 0; i--) {
    const box = tree.boxes[i]!;
    if (box.text === 0) continue;
    box.refused = markOf(box);
    if (!box.parent) continue;
    box.parent.text += box.text;
    box.parent.linked += box.linked;
    box.parent.prose += box.prose;
  }
  const whole = tree.boxes[0]?.prose ?? 0;
  for (const box of tree.boxes) if (box.refused && box.prose > whole * 0.4) box.refused = null;
}

function markOf(box: Box): string | null {
  if (FURNITURE.has(box.tag)) return 'furniture';
  if (box.tag === 'figcaption' || box.tag === 'figure') return 'caption';
  for (const word of wordsOf(box)) {
    const reason = MARKS.get(word);
    if (reason) return reason;
  }
  return null;
}
