// Logistic regression with a Gaussian prior around what grammar tells, by gradient descent with fixed steps: small data, deterministic.

const score = (features, weights) => features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);

/**
 * What is believed of the features before any example is seen: the tense of the nearest verb decides. News of the past,
 * which the training articles mostly are, has too few examples of the future to learn all of this from.
 */
export const BELIEF = {
  'left1 will': 4,
  'left1 to be': 4,
  'opens will': 4,
  'opens to be': 1,
  'right will': 0.5,
  'left1 to': 0.5,
  'beside to': 1,
  'left1 plan': 1,
  'left2 plan': 1,
  'left2 will': 1,
  'before until': 1,
  'deferred to': 3,
  'left1 defer': -1,
  'before plan': 1,
  'before till': 1,
  'left1 past': -1,
  'left1 was': -1,
  'left1 said': -1,
  'opens past': -1,
  'opens was': -1,
  'opens said': -1,
};

/** Whether the weights choose the reading that was annotated. */
export const right = (example, weights) => score(example.features, weights) > 0 === example.future;

/** Weights by feature name. `prior` is the inverse variance of the Gaussian prior. */
export function trainLogistic(examples, prior, rounds = 3000) {
  const weights = { ...BELIEF };
  const step = 2 / examples.length;
  for (let round = 0; round < rounds; round++) {
    const gradient = {};
    for (const { features, future } of examples) {
      const error = (future ? 1 : 0) - 1 / (1 + Math.exp(-score(features, weights)));
      for (const [name, value] of features) gradient[name] = (gradient[name] ?? 0) + error * value;
    }
    for (const name of Object.keys(gradient)) {
      const pull = prior * ((weights[name] ?? 0) - (BELIEF[name] ?? 0));
      weights[name] = (weights[name] ?? 0) + step * (gradient[name] - pull);
    }
  }
  return weights;
}
