import { isByline } from './byline-line';
import { isDateLine } from './date-line';
import { PATTERNS, TRIED } from './patterns';
import type { Box, Line, Tree } from './tree';

type Where = 'any' | 'head' | 'tail';

/** The lines of the story below `root`; every other line keeps the reason why it was left out. */
export function selectLines(tree: Tree, root: Box): Line[] {
  const inside = tree.lines.slice(root.from, root.to);
  for (const line of inside) line.refused = refusal(line, root);
  refuseLinkLists(inside);
  refuseRepeats(inside);
  refuseHead(inside);
  refuseBylines(inside);
  refuseTail(inside);
  refuseEmptyHeadings(inside);
  return inside.filter((line) => line.refused === null);
}

function refusal(line: Line, root: Box): string | null {
  if (line.box.refused && !root.refused) return line.box.refused;
  if (line.linked > line.text.length * 0.7 && !isLinkedSentence(line)) return 'links';
  if (line.box.tag === 'h1') return 'title';
  return line.kind !== 'heading' && isDateLine(line.text) ? 'date' : patternOf(line, 'any');
}

const SENTENCE_END = /[.!?…][\p{Pf}\p{Pe}"']?$/u;

/** A whole sentence of the running text may be one link; a label, a headline or a list of links is none. */
function isLinkedSentence(line: Line): boolean {
  return line.kind === 'paragraph' && line.linked < line.text.length * 0.95 && SENTENCE_END.test(line.text);
}

function patternOf(line: Line, where: Where): string | null {
  const tried = line.text.slice(0, TRIED);
  for (const row of PATTERNS) {
    if (row.where === where && line.text.length <= row.most && row.pattern.test(tried)) return row.reason;
  }
  return null;
}

/** Lists that are mostly links lead to other pages. */
function refuseLinkLists(lines: Line[]): void {
  for (let from = 0; from < lines.length; ) {
    const list = lines[from]!.kind === 'listItem' ? listOf(lines[from]!.box) : null;
    let to = from + 1;
    while (list && to < lines.length && listOf(lines[to]!.box) === list) to++;
    const links = list !== null && to - from > 1 && (list.linked > list.text * 0.6 || isTeaserList(lines, from, to));
    if (links) {
      for (let i = from; i < to; i++) lines[i]!.refused ??= 'links';
    }
    from = to;
  }
}

/** At the head or the tail of a story, items that all begin with a link are teasers. */
function isTeaserList(lines: Line[], from: number, to: number): boolean {
  const items = lines.slice(from, to);
  if (items.length < 3 || !items.every((line) => line.linkFirst)) return false;
  const isStory = (line: Line) => line.kind === 'paragraph' && line.refused === null && line.prose > 80;
  return !lines.slice(0, from).some(isStory) || !lines.slice(to).some(isStory);
}

function listOf(box: Box): Box | null {
  let at: Box | null = box;
  while (at && at.tag !== 'ul' && at.tag !== 'ol' && at.tag !== 'dl') at = at.parent;
  return at;
}

/** The same long line a second time is a duplicate for another screen size. */
function refuseRepeats(lines: Line[]): void {
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.refused || line.text.length < 60) continue;
    if (seen.has(line.text)) line.refused = 'repeat';
    seen.add(line.text);
  }
}

/** Before the first paragraph stand names, dates, counters and labels. */
function refuseHead(lines: Line[]): void {
  const first = lines.findIndex((line) => line.refused === null && line.prose > 80);
  const before = lines.slice(0, first).reduce((sum, line) => sum + line.text.length, 0);
  if (before > 600) return; // a story of short lines
  for (let i = 0; i < first; i++) {
    const line = lines[i]!;
    if (line.kind === 'heading' || line.kind === 'listItem' || line.refused) continue;
    line.refused = patternOf(line, 'head') ?? (line.text.length < 60 && line.prose === 0 ? 'label' : null);
  }
}

/** How many lines of a story may stand before its byline: a summary, a kicker. */
const BEFORE_BYLINE = 4;

/** A byline may stand after a summary, and hold a role and a date of its own. */
function refuseBylines(lines: Line[]): void {
  const head = lines.filter((line) => line.refused === null).slice(0, BEFORE_BYLINE);
  for (const line of head) if (line.kind === 'paragraph' && isByline(line.text)) line.refused = 'byline';
}

/** After the last paragraph stand bios, notices and invitations; they are taken off from the end. */
function refuseTail(lines: Line[]): void {
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!;
    if (line.refused) continue;
    line.refused = patternOf(line, 'tail') ?? (isLabel(line) ? 'label' : null);
    if (!line.refused) break;
  }
}

const isLabel = (line: Line): boolean =>
  line.kind === 'heading' ||
  (line.kind === 'paragraph' && line.text.length < 40 && line.prose === 0 && /:$/.test(line.text));

/** A heading whose whole section was refused goes with it. */
function refuseEmptyHeadings(lines: Line[]): void {
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    if (line.refused || line.kind !== 'heading' || !lines[i + 1]!.refused || lines[i + 1]!.kind === 'heading') continue;
    const next = lines.slice(i + 1).find((other) => other.refused === null);
    if (!next || next.kind === 'heading') line.refused = 'empty';
  }
}
