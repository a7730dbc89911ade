import type { Span } from '../../model';
import type { Candidate } from './phrases';

/** What a choice rests on: the span and how much of the probability agrees with it. */
export interface Choice extends Span {
  agreement: number;
}

/** From this F1 of words on, two answers say the same. */
const SAME = 0.5;
/** Phrases this far below the best (in units of heat, so at most 1 in 50 as likely) do not count. */
const FAR = 4;

/**
 * The answer with the least expected loss (minimum Bayes risk): not the likeliest phrase, but the one that has half of
 * its words or more in common with as much of the probability as possible. Phrases that overlap support each other.
 * @param heat above 1 the scores are trusted less
 */
export function choose(candidates: readonly Candidate[], heat: number): Choice | null {
  const top = candidates.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const likely = candidates.filter(({ score }) => score >= top - heat * FAR);
  const shares = likely.map(({ score }) => Math.exp((score - top) / heat));
  let best: Candidate | null = null;
  let most = 0;
  let total = 0;
  for (let i = 0; i < likely.length; i++) {
    total += shares[i]!;
    // Of two that agree with the same the likelier one is taken.
    let worth = 1e-3 * shares[i]!;
    for (let j = 0; j < likely.length; j++) if (alike(likely[i]!, likely[j]!)) worth += shares[j]!;
    if (worth > most) [best, most] = [likely[i]!, worth];
  }
  return best && { start: best.start, end: best.end, agreement: Math.min(1, most / total) };
}

function alike(a: Candidate, b: Candidate): boolean {
  if (a.parts !== b.parts) return false;
  const { words, first } = a.parts;
  const from = Math.max(a.first, b.first) - first;
  const to = Math.min(a.last, b.last) - first;
  if (to <= from) return false;
  const length = words[a.last - first]! - words[a.first - first]! + words[b.last - first]! - words[b.first - first]!;
  return 2 * (words[to]! - words[from]!) >= SAME * length;
}
