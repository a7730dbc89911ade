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
const SLACK = 0.1;
const STRIDE = 3;

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

/** Strength of the prior of each question, by cross-validation. */
const PRIOR = { who: 4, what: 4, when: 8, where: 2, why: 2, how: 2 };
const NEVER = 1e6;
const FINE = { startPrev: 4, shape: 4, awayPrev: 4 };
/** Answers to "how" are few and unlike each other: fine features only learn their accidents. */
const SCALES = {
  how: { startPrev: NEVER, startNext: NEVER, placeStart: NEVER, awayPrev: NEVER, shape: NEVER, signs: 8, lineShare: 8 },
  who: FINE,
  what: FINE,
  where: FINE,
  why: FINE,
};

/** How much more the prior holds the weights of a template back; templates not named count once. */
const scaleOf = (scales, parser) => {
  const bounds = Object.entries(parser.TEMPLATES).sort((a, b) => a[1] - b[1]);
  const byCode = new Float64Array(parser.FEATURES).fill(1);
  for (const [i, [name, start]] of bounds.entries())
    byCode.fill(scales?.[name] ?? 1, start, bounds[i + 1]?.[1] ?? parser.FEATURES);
  return (code) => byCode[code];
};

/** Features below `keep` after a first training are dropped; the rest learn again without them: a smaller package. */
export function learnAnswers(items, parser, { prior = PRIOR, least = 10, keep = 0.25, scales = SCALES } = {}) {
  const learn = ([question]) => {
    const examples = items.map((item) => item.answers[question]).filter(Boolean);
    const options = { prior: prior[question], scale: scaleOf(scales[question], parser) };
    const first = trainCodes(packExamples(examples, parser.FEATURES, least), options);
    const kept = new Set(first.filter(([, w]) => Math.abs(w) >= keep).map(([code]) => code));
    const second = trainCodes(packExamples(examples, parser.FEATURES, least, kept), { ...options, steps: 100 });
    return [question, parser.pack(second)];
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
