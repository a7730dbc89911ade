import type { Token } from '../../language';
import { makeChunk } from '../heads';
import type { Names } from '../names';
import { UPPER } from '../tags';
import type { Lines } from './lines';

/** The words before the colon that opens a paragraph of a transcript: "LEE:", "Ann Lee:", "Q:". */
export interface Label {
  /** Paragraph it opens. */
  block: number;
  kind: 'capitals' | 'name' | 'question' | 'answer';
  /** Tokens of the label `[first, last)`, and the first token of what is said. */
  first: number;
  last: number;
  said: number;
  /** Lower case, for comparison. */
  key: string;
}

/** Most tokens of a label: "SEN. ANN LEE (R-WIS.):". */
const LONGEST = 9;
/** Capitals before a colon that announce something else than a speaker. */
const HEADINGS = new Set(
  'update updated breaking video watch read more exclusive note notes byline photo photos picture correction editor source sources related live analysis opinion poll report fact facts warning tip contact email twitter when where who what why how cost price date time venue step address phone tickets info summary background result results score verdict bottom line ps psst spoiler'.split(
    ' ',
  ),
);

/** The label that opens paragraph `block`, or null. */
export function labelOf({ tokens, first, last }: Lines, bits: Uint16Array, names: Names, block: number): Label | null {
  const from = first[block]!;
  const to = Math.min(last[block]!, from + LONGEST);
  const colon = colonIn(tokens, from, to);
  if (colon < 0 || colon + 1 >= last[block]! || tokens[colon + 1]!.kind === 'mark') return null;
  const label = { block, first: from, last: endOf(tokens, from, colon), said: colon + 1 };
  const key = tokens[from]!.lower;
  if (label.last === from + 1 && /^(?:q|question)$/.test(key)) return { ...label, kind: 'question', key };
  if (label.last === from + 1 && /^(?:a|answer)$/.test(key)) return { ...label, kind: 'answer', key };
  if (tokens[colon]!.text !== ':') return null;
  const words = tokens.slice(from, label.last).filter((token) => token.kind === 'word');
  const all = words.map((word) => word.lower).join(' ');
  if (words.length === 0 || words.length > 5 || words.some((word) => HEADINGS.has(word.lower))) return null;
  if (words.every(inCapitals)) return { ...label, kind: 'capitals', key: all };
  const head = makeChunk(tokens, bits, from, label.last).head;
  const named = words.every((word) => word.text !== word.lower) && bits[head]! & UPPER ? names.at(head) : null;
  return named && named.person > 0 ? { ...label, kind: 'name', key: named.name.toLowerCase() } : null;
}

/** A colon, or the dot of "Q." and "A.", before `to`; -1 when other punctuation comes first. */
function colonIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { text, kind } = tokens[at]!;
    if (text === ':') return at > from ? at : -1;
    if (text === '.' && at === from + 1 && /^[QA]$/.test(tokens[from]!.text)) return at;
    if (kind === 'mark' || /^[,;!?]$/.test(text)) return -1;
  }
  return -1;
}

/** End of the name in a label, without what stands in brackets after it. */
function endOf(tokens: readonly Token[], from: number, colon: number): number {
  for (let at = from + 1; at < colon; at++) if (tokens[at]!.text === '(') return at;
  return colon;
}

const inCapitals = ({ text, lower }: Token) => text !== lower && text === text.toUpperCase() && text.length > 1;
