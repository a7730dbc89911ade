/** Shares of the candidates: the softmax of the sums of their features' weights. */
export function sharesOf(features, weights) {
  const scores = features.map((names) => names.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Reward of the candidate that the weights choose. */
export function rewardOf({ features, rewards }, weights) {
  const scores = features.map((names) => names.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  return rewards[scores.indexOf(Math.max(...scores))];
}

/**
 * Weights that make the expected reward of a softmax choice large: gradient ascent with a Gaussian prior that pulls
 * weights to zero. Features of fewer than `rare` examples get none. Deterministic.
 */
export function trainRank(examples, { prior, rounds = 400, rate = 1.5, rare = 4 }) {
  const seen = new Map();
  for (const { features } of examples)
    for (const name of new Set(features.flat())) seen.set(name, (seen.get(name) ?? 0) + 1);
  const weights = Object.fromEntries([...seen].filter(([, n]) => n >= rare).map(([name]) => [name, 0]));
  for (let round = 0; round < rounds; round++) {
    const gradient = {};
    for (const { features, rewards } of examples) {
      const shares = sharesOf(features, weights);
      const expected = shares.reduce((sum, share, i) => sum + share * rewards[i], 0);
      features.forEach((names, i) => {
        const push = shares[i] * (rewards[i] - expected);
        for (const name of names) if (name in weights) gradient[name] = (gradient[name] ?? 0) + push;
      });
    }
    for (const name of Object.keys(weights))
      weights[name] += (rate * ((gradient[name] ?? 0) - prior * weights[name])) / Math.sqrt(examples.length);
  }
  return weights;
}
