import type { Block } from '../model';

/**
 * Paragraphs of plain text: a blank line, or a line end where the lines are whole paragraphs, divides them.
 * Lines that were wrapped at a fixed width (most lines long, most not ending a sentence) are kept together.
 * @param text any text; offsets are UTF-16 units
 */
export function textBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const { start, end } of lines) {
    if (start === end) {
      open = null;
    } else if (open && wrapped) {
      open.end = end;
    } else {
      open = { start, end, kind: 'paragraph' };
      blocks.push(open);
    }
  }
  return blocks;
}

interface Line {
  start: number;
  end: number;
}

/** Lines without their surrounding white space; an empty line has start === end. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && text[start]!.trim() === '') start++;
    while (end > start && text[end - 1]!.trim() === '') end--;
    lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

const SENTENCE_END = /[.!?:…]["'”’»)\]]?$/;

/** Hard-wrapped text has several lines of nearly one width that mostly do not end a sentence. */
function isWrapped(text: string, lines: Line[]): boolean {
  let inner = 0;
  let unfinished = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.start === line.end || next.start === next.end) continue;
    const length = line.end - line.start;
    if (length < 45 || length > 100) continue;
    inner++;
    if (!SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 3), line.end))) unfinished++;
  }
  return inner >= 3 && unfinished > inner * 0.6;
}
