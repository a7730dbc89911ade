// The log-linear ranker of quotes/maxent.mjs over feature codes in typed arrays: P(candidate) is the softmax of its
// features' weights; the sum over all right candidates is maximised by full-batch Adam with an L2 prior. Deterministic.

/** Packs examples `{candidates: [[code]], right: [share]}`; codes that occur less than `least` times, or are not in `only`, are left out. */
export function packExamples(examples, total, least, only = null) {
  const usable = examples.filter((e) => e.right.some((r) => r > 0) && !e.right.every((r) => r === 1));
  const counts = new Int32Array(total);
  for (const e of usable) for (const c of e.candidates) for (const f of c) counts[f]++;
  const id = new Int32Array(total).fill(-1);
  const codes = [];
  counts.forEach((n, code) => {
    if (n >= least && (!only || only.has(code))) id[code] = codes.push(code) - 1;
  });
  const data = usable.map(({ candidates, right }) => {
    const ends = new Int32Array(candidates.length);
    const flat = [];
    candidates.forEach((c, i) => {
      for (const f of c) if (id[f] >= 0) flat.push(id[f]);
      ends[i] = flat.length;
    });
    return { flat: Int32Array.from(flat), ends, right: Float64Array.from(right) };
  });
  return { codes, data };
}

/** Pairs of code and weight. */
export function trainCodes({ codes, data }, { prior, steps = 150, rate = 0.15, scale = () => 1 }) {
  const n = codes.length;
  const [w, m, v, g] = [0, 0, 0, 0].map(() => new Float64Array(n));
  const own = Float64Array.from(codes, (code) => prior * scale(code));
  for (let step = 1; step <= steps; step++) {
    for (let i = 0; i < n; i++) g[i] = -own[i] * w[i];
    for (const e of data) addGradient(e, w, g);
    const lr = rate * (step < steps * 0.6 ? 1 : 0.2);
    for (let i = 0; i < n; i++) {
      const gi = g[i] / data.length;
      m[i] = 0.9 * m[i] + 0.1 * gi;
      v[i] = 0.99 * v[i] + 0.01 * gi * gi;
      w[i] += (lr * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return codes.map((code, i) => [code, w[i]]);
}

function addGradient({ flat, ends, right }, w, g) {
  const n = ends.length;
  const p = new Float64Array(n);
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0, at = 0; i < n; i++) {
    let s = 0;
    for (; at < ends[i]; at++) s += w[flat[at]];
    p[i] = s;
    if (s > top) top = s;
  }
  let all = 0;
  let good = 0;
  for (let i = 0; i < n; i++) {
    p[i] = Math.exp(p[i] - top);
    all += p[i];
    good += right[i] * p[i];
  }
  for (let i = 0, at = 0; i < n; i++) {
    const step = (right[i] * p[i]) / good - p[i] / all;
    for (; at < ends[i]; at++) g[flat[at]] += step;
  }
}
