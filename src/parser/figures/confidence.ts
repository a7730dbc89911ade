import type { Figure } from '../model';
import { BIAS, WEIGHTS } from './confidence-weights';

/** What the odds of a figure depend on: its rule and kind, how its number is written, and what is known of its unit. */
export function confidenceFeatures({
  rule,
  kind,
  text,
  value,
  unit,
  counted,
  approximate,
}: Omit<Figure, 'id'>): string[] {
  const features = [`rule ${rule}`, `kind ${kind}`];
  const digits = /\d/.test(text);
  if (!digits) features.push('words', `words ${kind}`);
  if (value !== null && value <= 3 && !digits) features.push(`small ${value}`);
  if (unit === null) features.push('no unit', `no unit ${kind}`);
  if (unit !== null && unit.split(' ').length > 3) features.push('long unit');
  if (unit !== null && /[A-Z]/.test(unit) && kind === 'count') features.push('named unit');
  if (counted === null) features.push('nothing counted');
  if (approximate) features.push('approximate');
  if (/^\d+$/.test(text)) features.push('bare digits');
  return features;
}

/** Ordinals are kept for the summary and are never marked in the page, however sure they are. */
const QUIET = 0.45;

/**
 * Probability that value and unit are what an annotator would say: a logistic model, trained by
 * scripts/train/confidence.mjs. 0 to 1, two decimals.
 */
export function confidenceOf(figure: Omit<Figure, 'id'>): number {
  const sum = confidenceFeatures(figure).reduce((total, name) => total + (WEIGHTS[name] ?? 0), BIAS);
  const confidence = Math.round(100 / (1 + Math.exp(-sum))) / 100;
  return figure.kind === 'ordinal' ? Math.min(QUIET, confidence) : confidence;
}
