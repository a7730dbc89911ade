// Training examples of the six questions: candidate phrases and which of them share at least half their words with the annotation.
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
const STRIDE = 3;

/** One example a document and question; null where the annotation has no answer. */
export function answerExample({ document, story, edges }, question, lean, parser) {
  const gold = document.analysis.summary[question];
  if (!gold) return null;
  const after = lean && document.analysis.summary[lean];
  const candidates = parser.candidatesFor(story, edges, question, after, null);
  const words = wordsOf(gold.text);
  const likeness = candidates.map(({ start, end }) => bagF1(words, wordsOf(document.text.slice(start, end))));
  const best = Math.max(...likeness);
  // The closest phrases are right, not all that the benchmark lets pass: edges are learned from them.
  const right = likeness.map((like) => like >= 0.5 && like >= best - SLACK);
  const keep = likeness.map((_, i) => right[i] || i % STRIDE === 0);
  return {
    id: document.id,
    candidates: candidates.map((c) => c.features).filter((_, i) => keep[i]),
    right: right.filter((_, i) => keep[i]),
  };
}

const scoreOf = (features, weights) => features.reduce((sum, f) => sum + (weights[f] ?? 0), 0);

/** Whether the answer that the weights choose is right; `after` is what was chosen before. */
export function chooseAnswer({ story, edges }, question, after, weights, parser) {
  const candidates = parser.candidatesFor(story, edges, question, after, weights);
  let top = null;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.features, weights);
    if (!top || score > top.score) top = { candidate, score };
  }
  return top?.candidate ?? null;
}

/** Answers to all questions in order, and how many are right. */
export function answerHits(item, weights, parser, show = false) {
  const lines = [];
  const found = {};
  const result = {};
  for (const [question, lean] of parser.LEANS) {
    found[question] = chooseAnswer(item, question, lean && found[lean], weights[question], parser);
    const gold = item.document.analysis.summary[question];
    if (!gold) continue;
    const text = found[question] ? item.document.text.slice(found[question].start, found[question].end) : '';
    const hit = bagF1(wordsOf(gold.text), wordsOf(text)) >= 0.5 ? 1 : 0;
    result[question] = hit;
    lines.push(`${question} ${hit ? '+' : '-'} ${text} | ${gold.text}`);
  }
  return show ? { lines } : result;
}
