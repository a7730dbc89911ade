/**
 * Confidence for a probability of the recogniser: Platt scaling (Platt, 1999), `line` being slope and offset on the
 * logit scale. They are chosen so that 0.5, from which the page paints, is where 93 of 100 painted names are right.
 */
export function confidenceOf(line: Float32Array, probability: number): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  const logit = Math.log(p / (1 - p)) * line[0]! + line[1]!;
  return Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
}
