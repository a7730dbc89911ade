// Training examples of the key points: given those before, which sentence comes next.
import { packExamples, trainCodes } from './ranker.mjs';

const jaccard = (a, b) => {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Three choices a document. All gold sentences that are left are right. */
export function keyExamples({ document, story }, parser) {
  const gold = document.analysis.summary.keyPoints;
  const ground = parser.groundOf(story);
  const pool = parser.poolOf(story);
  const goldOf = new Map(pool.map((line) => [line, gold.findIndex((point) => jaccard(point, line.sentence) >= 0.5)]));
  const own = new Map(pool.map((line) => [line, parser.ownFeatures(ground, line)]));
  const taken = [];
  const examples = [];
  for (let turn = 0; turn < gold.length; turn++) {
    const open = pool.filter((line) => !taken.includes(line));
    const candidates = open.map((line) => [...own.get(line), ...parser.nextFeatures(line, taken, story.lines.length)]);
    examples.push({ candidates, right: open.map((line) => (goldOf.get(line) >= 0 ? 1 : 0)) });
    const next = pool.find((line) => goldOf.get(line) === turn);
    if (next) taken.push(next);
  }
  return examples;
}

export const learnKeys = (items, parser, { prior, least = 8 }) =>
  parser.pack(
    trainCodes(
      packExamples(
        items.flatMap((item) => item.keys),
        parser.KEY_FEATURES,
        least,
      ),
      { prior, steps: 250 },
    ),
  );

/** Share of the gold key points among the first three that the weights choose. */
export function keyHits({ document, story }, weights, parser) {
  const gold = document.analysis.summary.keyPoints;
  const taken = parser.pickLines(story, weights, 3);
  return { hits: gold.filter((g) => taken.some((line) => jaccard(g, line.sentence) >= 0.5)).length, of: gold.length };
}

/** Gold key points among the first three whole sentences. */
export function leadHits({ document, story }) {
  const gold = document.analysis.summary.keyPoints;
  const taken = story.lines.filter((line) => line.whole).slice(0, 3);
  return { hits: gold.filter((g) => taken.some((line) => jaccard(g, line.sentence) >= 0.5)).length, of: gold.length };
}
