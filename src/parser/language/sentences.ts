import type { Block, Span } from '../model';
import { BEFORE_NAME, BEFORE_OTHER, MAY_END, STATES } from './abbreviations';
import type { Token } from './tokens';

/** A sentence with the tokens `[first, last)` it covers. */
export interface Sentence extends Span {
  block: number;
  first: number;
  last: number;
}

const CLOSERS = new Set(['"', "'", '’', '”', '»', '›', ')', ']', "''", '’’']);
const OPENERS = new Set(['“', '‘', '«', '„', '(', '[']);
const startsUpper = (token: Token) => token.text[0] !== token.lower[0];

/** Splits each block into sentences. A sentence never crosses a block, and white space at its ends is left out. */
export function splitSentences(blocks: Block[], tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  blocks.forEach((block, index) => {
    while (at < tokens.length && tokens[at]!.start < block.start) at++;
    let first = at;
    while (at < tokens.length && tokens[at]!.end <= block.end) {
      const end = endAfter(tokens, at, block.end);
      if (end > at) {
        push(sentences, tokens, first, end, index);
        first = end;
        at = end;
      } else at++;
    }
    if (first < at) push(sentences, tokens, first, at, index);
  });
  return sentences;
}

/**
 * Most tokens of one sentence. Written sentences stay far below; a longer run (a list without stops, a hostile page) is
 * cut, so that no rule's work can grow with the square of a run's length.
 */
const MOST_TOKENS = 400;

function push(sentences: Sentence[], tokens: Token[], first: number, last: number, block: number): void {
  for (let from = first; from < last; from += MOST_TOKENS) {
    const to = Math.min(last, from + MOST_TOKENS);
    sentences.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, block, first: from, last: to });
  }
}

/** Index after the sentence that ends at token `at` (closing marks included), or 0 when none ends there. */
function endAfter(tokens: Token[], at: number, limit: number): number {
  const token = tokens[at]!;
  const dottedAbbreviation = token.kind === 'word' && token.text.endsWith('.') && token.text.length > 1;
  if (!dottedAbbreviation && !/^[.!?…]+$/.test(token.text)) return 0;
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.end <= limit && isCloser(tokens[next]!)) next++;
  const after = tokens[next];
  if (!after || after.end > limit) return next;
  if (!after.spaced) return 0;
  const closed = next > at + 1;
  if (dottedAbbreviation) return startsNew(tokens, next, true) && !/^[A-Za-z]\.$/.test(token.text) ? next : 0;
  if (token.text === '.' && !closed && isAbbreviation(tokens, at, after)) return 0;
  return startsNew(tokens, next, false) ? next : 0;
}

/** A closing mark stands close to what it closes; a straight mark after a space opens something new. */
function isCloser(token: Token): boolean {
  return CLOSERS.has(token.text) && !token.spaced;
}

/** Whether token `at` can begin a sentence; after an abbreviation such as "U.S." a capital alone proves little. */
function startsNew(tokens: Token[], at: number, afterAbbreviation: boolean): boolean {
  let token = tokens[at]!;
  while (
    token &&
    (OPENERS.has(token.text) || token.kind === 'mark' || token.kind === 'hyphen') &&
    at + 1 < tokens.length
  ) {
    if (afterAbbreviation && token.kind === 'mark') return true;
    token = tokens[++at]!;
  }
  if (token.kind === 'number' || token.kind === 'symbol') return !afterAbbreviation;
  if (token.kind !== 'word') return !afterAbbreviation;
  if (!startsUpper(token)) return token.lower === token.text && token.text.toUpperCase() === token.text;
  return afterAbbreviation ? STARTERS.has(token.text) : true;
}

/** Words that, capitalised after "U.S.", begin a sentence rather than go on with a name. */
const STARTERS = new Set(
  'The A An He She It They We I You But And In On At This That These Those There As If When While After Before For His Her Their Its Our My Mr Mrs Ms Some Many Most One Two However According Since Then So Yet What Who How Why Under With From By Not No'.split(
    ' ',
  ),
);

function isAbbreviation(tokens: Token[], dot: number, after: Token): boolean {
  const before = tokens[dot - 1];
  if (!before || before.end !== tokens[dot]!.start || before.kind !== 'word') return false;
  const word = before.lower;
  if (BEFORE_NAME.has(word)) return startsUpper(before) && (startsUpper(after) || after.kind !== 'word');
  if (/^\p{Lu}$/u.test(before.text)) return !(tokens[dot - 2]?.kind === 'number') && startsUpper(after);
  if (MAY_END.has(word)) return !startsUpper(after);
  if (BEFORE_OTHER.has(word))
    return after.kind === 'number' || after.text === '#' || !startsUpper(after) || word === 'vs' || word === 'v';
  return STATES.has(word) && startsUpper(before) && !startsUpper(after);
}
