import type { Token } from '../../language';
import { isCapital } from './islands';
import type { Word } from './words';

/** For each token of the article the bounds of the capitalised run it stands in, and of the run widened over joiners. */
export interface Runs {
  /** First token of the run, -1 outside runs. */
  first: Int32Array;
  last: Int32Array;
  /** The same over "of", "for", "and", "the" and the like. */
  wideFirst: Int32Array;
  wideLast: Int32Array;
}

/** Reads the runs of sentence `[first, last)` into `runs`. */
export function readRuns(
  tokens: readonly Token[],
  words: readonly Word[],
  active: Uint8Array,
  first: number,
  last: number,
  runs: Runs,
): void {
  for (let at = first; at < last; ) {
    if (!active[at - first]) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < last && active[end - first]) end++;
    runs.wideFirst.fill(at, at, end);
    runs.wideLast.fill(end, at, end);
    readStrict(tokens, words, at, end, runs);
    at = end;
  }
}

/** Runs of capitals alone inside an island; hyphens without spaces and the dots of initials keep a run together. */
function readStrict(tokens: readonly Token[], words: readonly Word[], first: number, last: number, runs: Runs): void {
  for (let at = first; at < last; ) {
    if (!isCapital(words[at]!)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (
      end < last &&
      (isCapital(words[end]!) || (end + 1 < last && isCapital(words[end + 1]!) && glues(tokens, end)))
    )
      end++;
    runs.first.fill(at, at, end);
    runs.last.fill(end, at, end);
    at = end;
  }
}

function glues(tokens: readonly Token[], at: number): boolean {
  const { text, spaced } = tokens[at]!;
  if (text === '&') return true;
  if (spaced) return false;
  return text === '.' ? tokens[at - 1]!.text.length <= 2 : text === '-' && !tokens[at + 1]!.spaced;
}
