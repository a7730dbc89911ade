import { readAmount } from './amount';
import { markChanges } from './change';
import { linkConversions } from './conversion';
import { describe } from './counted';
import type { Trace } from './counted/choose';
import { ORDINALS, SCALES, SMALL, TENS, VAGUE } from './data/numerals';
import type { Layers } from './layers';
import { readAge } from './read/age';
import { readArticle } from './read/article';
import type { Memory } from './read/bare';
import { readCompoundMeasure } from './read/compound';
import { readMultiple } from './read/multiple';
import { readOrdinal } from './read/ordinal';
import { readRatio } from './read/ratio';
import { readVote } from './read/vote';
import { inDate } from './reject';
import { at, glued, isNumber, type Scope } from './scope';
import type { Draft } from './types';

const NUMBERS = [
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE.keys(),
  'half',
  'quarter',
  'a',
  'an',
  'several',
  'few',
  'many',
  'couple',
];
const MULTIPLES =
  'twice thrice doubled doubles doubling tripled trebled tripling quadrupled quintupled halved halving double triple treble quadruple twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold thousandfold';
const STARTS = new Set([...NUMBERS, ...MULTIPLES.split(' '), ...ORDINALS.keys()]);
const GLYPH = /[½⅓⅔¼¾⅕⅛⅜⅝⅞]/;

/** Whether a figure may begin at token `i`; the cheap test that most tokens fail. */
function mayStart(s: Scope, i: number): boolean {
  const token = at(s, i)!;
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return STARTS.has(token.lower) && !SCALES.has(token.lower);
  if (token.kind !== 'punct') return false;
  return GLYPH.test(token.text) || (token.text === '.' && token.spaced && isNumber(s, i + 1) && glued(s, i + 1));
}

/** The readers in the order they are asked; the first that reads something wins. */
const READERS = [readAge, readRatio, readVote, readOrdinal, readMultiple, readCompoundMeasure, readArticle];

function readAt(s: Scope, i: number, layers: Layers, memory: Memory): Draft | null {
  const dated = inDate(s, i, layers);
  for (const read of READERS) {
    const draft = read(s, i);
    if (draft && (!dated || draft.kind === 'age' || draft.kind === 'duration')) return draft;
  }
  return readAmount(s, i, layers, memory);
}

/** All figures of a sentence, in order; `memory` carries what was counted last. */
export function findDrafts(s: Scope, layers: Layers, memory: Memory, trace?: Trace): Draft[] {
  const drafts: Draft[] = [];
  let end = s.first;
  for (let i = s.first; i < s.last; i++) {
    if (!mayStart(s, i)) continue;
    const draft = readAt(s, i, layers, memory);
    if (!draft) continue;
    if (draft.first < end) draft.first = Math.max(draft.core[0], end);
    if (draft.core[0] < end) continue;
    if (draft.kind === 'count' && draft.unit && draft.unit !== 'times') memory.unit = draft.unit;
    drafts.push(draft);
    end = draft.last;
    i = Math.max(i, end - 1);
  }
  markChanges(s, drafts);
  linkConversions(s, drafts);
  describe(s, drafts, layers, trace);
  return drafts;
}
