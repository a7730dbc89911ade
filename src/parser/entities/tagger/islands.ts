import type { Token } from '../../language';
import { CAPITAL, LOWER, MARK, MIXED, NUMBER, UPPER, type Word } from './words';

/** Words that stand between the capitals of one name. */
const JOINERS = new Set(
  "of for and the de da do dos das del della di du des la le les van von der den bin bint ibn al el ul ter ten y e on in to with against al- an ad und et & 's ’s ' ’ - . , / – ! + at by".split(
    ' ',
  ),
);
const GAP = 3;

export const isCapital = (word: Word): boolean =>
  word.writing === CAPITAL || word.writing === UPPER || word.writing === MIXED;

/**
 * Tokens of a sentence that can be part of a name: capitals, numbers beside them, and what joins two capitals.
 * Everything else is outside any name, and the recogniser does not look at it. Result is indexed from `first`.
 */
export function readActive(tokens: readonly Token[], words: readonly Word[], first: number, last: number): Uint8Array {
  const active = new Uint8Array(last - first);
  let before = -1;
  for (let i = first; i < last; i++) {
    if (!isCapital(words[i]!)) continue;
    active[i - first] = 1;
    if (before >= 0 && i - before - 1 <= GAP && joins(tokens, words, before + 1, i))
      active.fill(1, before + 1 - first, i - first);
    before = i;
  }
  for (let i = first; i < last; i++)
    if (!active[i - first] && isBeside(tokens, words, i, first, last)) active[i - first] = 1;
  return active;
}

function joins(tokens: readonly Token[], words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]!.writing !== NUMBER && !JOINERS.has(tokens[i]!.lower)) return false;
  return true;
}

/** "COVID-19", "Boeing 737", "al-Qaida", "2020 Olympics", "Yahoo!": what leans on a capital. */
function isBeside(tokens: readonly Token[], words: readonly Word[], i: number, first: number, last: number): boolean {
  const { writing } = words[i]!;
  const left = i - 1;
  const right = i + 1;
  const capital = (at: number) => at >= first && at < last && isCapital(words[at]!);
  const hyphen = (at: number) =>
    at > first && at < last - 1 && tokens[at]!.kind === 'hyphen' && !tokens[at]!.spaced && !tokens[at + 1]!.spaced;
  if (writing === NUMBER) return capital(left) || capital(right) || (hyphen(left) && capital(left - 1));
  if (writing === LOWER) return (hyphen(right) && capital(right + 1)) || (hyphen(left) && capital(left - 1));
  if (writing !== MARK) return false;
  if (hyphen(i)) return capital(left) || capital(right);
  return tokens[i]!.text === '.' && !tokens[i]!.spaced && capital(left) && tokens[left]!.text.length <= 4;
}
