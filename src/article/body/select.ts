import type { Box, Line, Tree } from './tree';

/** The lines of the story below `root`; every other line keeps the reason why it was left out. */
export function selectLines(tree: Tree, root: Box): Line[] {
  return tree.lines.slice(root.from, root.to).filter((line) => {
    line.refused = refusal(line, root);
    return line.refused === null;
  });
}

function refusal(line: Line, root: Box): string | null {
  if (line.box.refused && !root.refused) return line.box.refused;
  if (line.linked > line.text.length * 0.7) return 'links';
  if (line.box.tag === 'h1') return 'title';
  return null;
}
