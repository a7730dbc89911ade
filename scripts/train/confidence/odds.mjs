const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** Logistic regression over named features with a Gaussian prior, by gradient descent. Deterministic. */
export function trainOdds(examples, { prior = 1, rounds = 800, rate = 0.5 } = {}) {
  const weights = {};
  let bias = 0;
  for (const { features } of examples) for (const name of features) weights[name] = 0;
  const sumOf = (features) => features.reduce((sum, name) => sum + (weights[name] ?? 0), bias);
  for (let round = 0; round < rounds; round++) {
    const gradient = {};
    let all = 0;
    for (const { features, right } of examples) {
      const miss = (right ? 1 : 0) - sigmoid(sumOf(features));
      all += miss;
      for (const name of features) gradient[name] = (gradient[name] ?? 0) + miss;
    }
    bias += (rate * all) / examples.length;
    for (const name of Object.keys(weights))
      weights[name] += (rate * (gradient[name] - prior * weights[name])) / Math.sqrt(examples.length);
  }
  return { weights, bias, odds: (features) => sigmoid(sumOf(features)) };
}

/** A table of stated confidence against the share that is right, by tenths, and the mean gap between the two. */
export function reliability(examples) {
  const rows = [];
  let gap = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const some = examples.filter((e) => Math.min(9, Math.floor(e.confidence * 10)) === tenth);
    if (some.length === 0) continue;
    const stated = some.reduce((sum, e) => sum + e.confidence, 0) / some.length;
    const right = some.filter((e) => e.right).length / some.length;
    gap += (Math.abs(stated - right) * some.length) / examples.length;
    rows.push(`  ${(tenth / 10).toFixed(1)}: ${some.length} stated ${stated.toFixed(2)} right ${right.toFixed(2)}`);
  }
  const sure = examples.filter((e) => e.confidence >= 0.5);
  const precision = sure.filter((e) => e.right).length / sure.length;
  return `${rows.join('\n')}\n  mean gap ${gap.toFixed(3)}; at 0.5: ${sure.length} kept, ${(100 * precision).toFixed(1)} % right`;
}
