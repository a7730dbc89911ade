import type { Span } from '../../model';
import type { Line, Story } from '../story';
import { unpack } from '../templates';
import { standsAlone } from './alone';
import { FEATURES, groundOf, nextFeatures, overlap, ownFeatures } from './features';
import { KEY_WEIGHTS } from './weights';

/** Key points a story gets: three, and up to five when it is long. */
const countFor = (lines: number) => (lines < 25 ? 3 : lines < 45 ? 4 : 5);

/** From this share of common stems on, two sentences say the same. */
const SAME = 0.7;
/** Sentences that look best by themselves; only these are compared with the ones already taken. */
const SHORTLIST = 40;

let known: Float64Array | undefined;

/** Sentences worth a reader's time in the order of their worth, never a quote without its speaker. */
export function findKeyPoints(story: Story): Span[] {
  known ??= weightsOf(KEY_WEIGHTS);
  return pickLines(story, known).map(({ sentence: { start, end } }) => ({ start, end }));
}

export function weightsOf(packed: string): Float64Array {
  const weights = new Float64Array(FEATURES);
  for (const [code, weight] of unpack(packed)) if (code < FEATURES) weights[code] = weight;
  return weights;
}

/** The best sentences one after the other, each weighed beside those before it. */
export function pickLines(story: Story, weights: Float64Array, wanted?: number): Line[] {
  const ground = groundOf(story);
  const pool = poolOf(story);
  let open = pool.map((line) => ({ line, score: sumOf(ownFeatures(ground, line), weights) }));
  if (open.length > SHORTLIST) {
    const least = open.map(({ score }) => score).sort((a, b) => b - a)[SHORTLIST - 1]!;
    open = open.filter(({ score }) => score >= least);
  }
  const taken: Line[] = [];
  const count = wanted ?? countFor(pool.length);
  while (taken.length < count && open.length > 0) {
    const next = bestOf(open, taken, story.lines.length, weights);
    taken.push(next);
    open = open.filter(({ line }) => line !== next && overlap(line.stems, next.stems) <= SAME);
  }
  return taken;
}

/** Sentences that may be key points. */
export const poolOf = (story: Story): Line[] => story.lines.filter((line) => line.whole && standsAlone(story, line));

const sumOf = (features: readonly number[], weights: Float64Array) =>
  features.reduce((sum, feature) => sum + weights[feature]!, 0);

function bestOf(
  open: readonly { line: Line; score: number }[],
  taken: readonly Line[],
  total: number,
  weights: Float64Array,
): Line {
  let top = Number.NEGATIVE_INFINITY;
  let best = open[0]!.line;
  for (const { line, score } of open) {
    const sum = score + sumOf(nextFeatures(line, taken, total), weights);
    if (sum > top) [top, best] = [sum, line];
  }
  return best;
}
