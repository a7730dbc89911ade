/** Sum of the weights of the features of one candidate; features without a weight count nothing. */
export function scoreOf(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** Index and probability (softmax of the scores) of the best candidate; null for an empty list. The first wins a tie. */
export function best(
  candidates: readonly (readonly string[])[],
  weights: Readonly<Record<string, number>>,
): { index: number; probability: number } | null {
  if (candidates.length === 0) return null;
  const scores = candidates.map((features) => scoreOf(features, weights));
  let index = 0;
  scores.forEach((score, at) => {
    if (score > scores[index]!) index = at;
  });
  const total = scores.reduce((sum, score) => sum + Math.exp(score - scores[index]!), 0);
  return { index, probability: 1 / total };
}
