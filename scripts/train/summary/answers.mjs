// Training examples of the six questions: candidate phrases and how near they are to the annotation.
import { packExamples, trainCodes } from './ranker.mjs';

const wordsOf = (text) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];

/** F1 of two bags of words, as the benchmark counts. */
export function bagF1(a, b) {
  const left = new Map();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n > 0) {
      common++;
      left.set(word, n - 1);
    }
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** How much worse than the best phrase another may be and still count as right, and which of the wrong ones are kept. */
const SLACK = Number(process.env.SLACK ?? 0.2);
const STRIDE = Number(process.env.STRIDE ?? 3);

/** One example a document and question; null where the annotation has no answer. */
export function answerExample({ document, story }, question, lean, parser) {
  const gold = document.analysis.summary[question];
  if (!gold) return null;
  const after = lean && document.analysis.summary[lean];
  const field = parser.fieldOf(story, parser.rankerOf({}));
  const days = question === 'when';
  const candidates = days
    ? parser.daysFor(story)
    : parser.phrasesFor(field, question, after, parser.rankerOf({}), true);
  const words = wordsOf(gold.text);
  const likeness = candidates.map(({ start, end }) => bagF1(words, wordsOf(document.text.slice(start, end))));
  const best = Math.max(...likeness);
  // The closest phrases are right, not all that the benchmark lets pass: edges are learned from them.
  const right = likeness.map((like) => (like >= 0.5 && like >= best - SLACK ? 1 : 0));
  const kept = candidates.map((_, i) => i).filter((i) => right[i] || i % STRIDE === 0);
  return {
    candidates: kept.map((i) => (days ? candidates[i].features : parser.featuresOf(field, candidates[i], after))),
    right: kept.map((i) => right[i]),
    reachable: best >= 0.5 ? 1 : 0,
  };
}

/** Examples of all questions, made once for each document. */
export const examplesOf = (item, parser) =>
  Object.fromEntries(parser.LEANS.map(([question, lean]) => [question, answerExample(item, question, lean, parser)]));

/** Packed weights of all questions, from the items of the training folds. */
export function learnAnswers(items, parser, { prior, least = 10, small = 0.1 }) {
  const learn = ([question]) => {
    const examples = items.map((item) => item.answers[question]).filter(Boolean);
    const own = typeof prior === 'object' ? prior[question] : prior;
    const weights = trainCodes(packExamples(examples, parser.FEATURES, least), { prior: own });
    return [question, parser.pack(weights.filter(([, w]) => Math.abs(w) >= small))];
  };
  return Object.fromEntries(parser.LEANS.map(learn));
}

/** Which answers of the product are right with the given weights. */
export function answerHits({ document, story }, ranker, parser, heat, show) {
  const found = parser.choicesOf(story, ranker, heat);
  const result = {};
  for (const [question] of parser.LEANS) {
    const gold = document.analysis.summary[question];
    const one = found[question];
    const text = one ? document.text.slice(one.start, one.end) : '';
    if (!gold) {
      show?.(`${document.id} ${question} 0 ${one?.agreement.toFixed(2)} ${text} | -`, null, one?.agreement);
      continue;
    }
    result[question] = bagF1(wordsOf(gold.text), wordsOf(text)) >= 0.5 ? 1 : 0;
    show?.(
      `${document.id} ${question} ${result[question] ? '+' : '-'} ${one?.agreement.toFixed(2)} ${text} | ${gold.text}`,
      result[question],
      one?.agreement,
      question,
    );
  }
  return result;
}
