import type { Block } from '../../parser/model';
import type { Run } from '../run';
import type { Line } from './tree';

export interface Assembled {
  text: string;
  blocks: Block[];
  runs: Run[];
}

/** Joins lines into the article's text, one blank line between blocks, and ties every character to its node. */
export function assemble(lines: Line[]): Assembled {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let at = 0;
  for (const line of lines) {
    if (at > 0) at += 2;
    for (const { start, end, node, nodeStart } of line.pieces) {
      runs.push({ start: at + start, end: at + end, node, nodeStart });
    }
    blocks.push({ start: at, end: at + line.text.length, kind: line.kind });
    parts.push(line.text);
    at += line.text.length;
  }
  return { text: parts.join('\n\n'), blocks, runs };
}
