import type { Language, Sentence, Token } from '../../language';
import { isOrganizationHead } from '../heads';
import { isTitle } from '../titles';
import { isCalendar, isCommon } from './common';

/** Tokens `[first, last)` that stand capitalised side by side. */
export interface Run {
  first: number;
  last: number;
}

const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den bin bint ibn al el ul ter ten y e'.split(' '),
);
const JOINERS = new Set(['of', 'for', '&', 'and', 'the', 'on']);

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0] && !token.text.startsWith("'");

/** Lower-case words of the article outside sentence starts: a capitalised one that is also here names nothing. */
export function lowerWords({ tokens }: Language): Set<string> {
  const words = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && token.text === token.lower) words.add(token.lower);
  return words;
}

/** All capitalised runs, without leading ordinary words and titles. */
export function capitalisedRuns(language: Language): Run[] {
  const lower = lowerWords(language);
  return language.sentences.flatMap((sentence) =>
    isHeadline(language.tokens, sentence) ? [] : sentenceRuns(language.tokens, sentence, lower),
  );
}

/** A line whose words are nearly all capitalised says nothing about names. */
function isHeadline(tokens: Token[], { first, last }: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++)
    if (tokens[i]!.kind === 'word' && tokens[i]!.text.length > 3) {
      words++;
      if (isCapital(tokens[i])) capitals++;
    }
  return words >= 5 && capitals > words * 0.8;
}

function sentenceRuns(tokens: Token[], { first, last }: Sentence, lower: Set<string>): Run[] {
  const runs: Run[] = [];
  for (let at = first; at < last; ) {
    if (!isCapital(tokens[at])) {
      at++;
      continue;
    }
    const end = runEnd(tokens, at, last);
    const start = nameStart(tokens, at, end, lower, at === first || isOpened(tokens, at));
    if (start < end) runs.push({ first: start, last: end });
    at = end;
  }
  return runs;
}

const isOpened = (tokens: Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.text === ':';

/** Where the run that begins at `at` ends: capitals, particles between them, initials, hyphens and "of" after a head word. */
function runEnd(tokens: Token[], at: number, limit: number): number {
  let end = at + 1;
  for (;;) {
    const next = nextCapital(tokens, end, limit);
    if (next < 0 || isCalendar(tokens[next]!.lower)) return end;
    end = next + 1;
  }
}

/** Index of the capital that continues a name whose last token is before `end`; -1 when it ends there. */
function nextCapital(tokens: Token[], end: number, limit: number): number {
  const token = tokens[end];
  if (!token || end >= limit) return -1;
  const before = tokens[end - 1]!;
  if (isCapital(token)) return end;
  const after = end + 1 < limit && isCapital(tokens[end + 1]) ? end + 1 : -1;
  if (token.text === '.' && !token.spaced && before.text.length <= 2) return after;
  if (token.kind === 'hyphen' && !token.spaced && after > 0 && !tokens[after]!.spaced) return after;
  if (PARTICLES.has(token.lower) && after > 0) return after;
  if (token.text === '&') return after;
  if (JOINERS.has(token.lower) && isOrganizationHead(before.lower)) {
    if (after > 0 && token.lower !== 'and') return after;
    if (tokens[end + 1]?.lower === 'the' && token.lower === 'of' && isCapital(tokens[end + 2]) && end + 2 < limit)
      return end + 2;
  }
  return -1;
}

/** First token of the name in a run: titles, ordinary words and calendar words before it are cut. */
function nameStart(tokens: Token[], first: number, last: number, lower: Set<string>, opens: boolean): number {
  let at = first;
  while (at < last) {
    const { lower: word, text } = tokens[at]!;
    const acronym = text.length > 1 && text === text.toUpperCase();
    const ordinary =
      (isCommon(word) && !acronym) || isTitle(word) || (opens && at === first && lower.has(word) && last - first < 2);
    if (!ordinary && tokens[at]!.text !== '.') break;
    at++;
  }
  return at;
}
