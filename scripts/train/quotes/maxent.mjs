// A log-linear ranker: P(candidate) is the softmax of its features' weights; the sum over all right candidates is maximised.

/** Interns features that occur at least `least` times; returns examples over numbers. */
export function intern(examples, least = 3) {
  const counts = new Map();
  for (const e of examples) for (const c of e.candidates) for (const f of c) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= least)
    .map(([f]) => f)
    .sort();
  const id = new Map(names.map((f, i) => [f, i]));
  const usable = examples.filter((e) => e.right.some(Boolean) && !e.right.every(Boolean));
  const data = usable.map((e) => ({
    right: e.right,
    candidates: e.candidates.map((c) => c.map((f) => id.get(f)).filter((f) => f !== undefined)),
  }));
  return { names, data };
}

/** Weights by full-batch Adam with an L2 prior; deterministic. `prior` is the strength per weight. */
export function trainRanker({ names, data }, { prior = 1, steps = 250, rate = 0.15 } = {}) {
  const n = names.length;
  const w = new Float64Array(n);
  const m = new Float64Array(n);
  const v = new Float64Array(n);
  for (let step = 1; step <= steps; step++) {
    const g = new Float64Array(n);
    for (let i = 0; i < n; i++) g[i] = -prior * w[i];
    for (const e of data) addGradient(e, w, g);
    const lr = rate * (step < steps * 0.6 ? 1 : 0.2);
    for (let i = 0; i < n; i++) {
      const gi = g[i] / data.length;
      m[i] = 0.9 * m[i] + 0.1 * gi;
      v[i] = 0.99 * v[i] + 0.01 * gi * gi;
      w[i] += (lr * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((f, i) => [f, w[i]]));
}

function addGradient({ candidates, right }, w, g) {
  const scores = candidates.map((c) => c.reduce((s, f) => s + w[f], 0));
  const top = Math.max(...scores);
  const p = scores.map((s) => Math.exp(s - top));
  let all = 0;
  let good = 0;
  p.forEach((x, i) => {
    all += x;
    if (right[i]) good += x;
  });
  candidates.forEach((c, i) => {
    const step = (right[i] ? p[i] / good : 0) - p[i] / all;
    if (step !== 0) for (const f of c) g[f] += step;
  });
}

/** Whether the best candidate of an example is a right one. */
export function isRight(example, weights) {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  example.candidates.forEach((c, i) => {
    const s = c.reduce((sum, f) => sum + (weights[f] ?? 0), 0);
    if (s > top) {
      top = s;
      best = i;
    }
  });
  return example.right[best];
}

/** A yes-or-no question as a choice between two candidates, the second without features. */
export const asChoice = ({ id, said, features }) => ({ id, candidates: [features, []], right: [said, !said] });
