import type { Candidate } from './candidates';

/** Steps of the ranker's probability; each one passed adds its weight, so that the result rises with it. */
const STEPS = [0.4, 0.55, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

/** Features of the ranker that also tell how far it can be trusted. */
const TELLING = new Set([
  'subject',
  'inverted',
  'governed',
  'cue:after:gap0',
  'cue:after:comma',
  'cue:before:comma',
  'carry:block:alone',
  'carry:clause',
  'carry:open',
]);

/** What tells how far a decision can be trusted: the ranker's own probability, the kind of evidence, how the name was found. */
export function confidenceFeatures(chosen: Candidate, odds: number): string[] {
  const { kind, node, named, resolved } = chosen;
  const out = ['sure', `sure:${kind}`, ...STEPS.filter((step) => odds >= step).map((step) => `odds:${step}`)];
  if (!node) return out;
  const chunk = (node.antecedent ?? node).chunk!;
  if (chunk.kind === 'pronoun') {
    out.push(named ? 'sure:pronoun' : 'sure:unresolved');
    if (named && resolved >= 0.7) out.push('sure:pronoun:clear');
    if (named && resolved >= 0.9) out.push('sure:pronoun:certain');
  } else if (chunk.kind === 'name') {
    out.push(named && named.words.length > 1 ? 'sure:fullName' : 'sure:oneWord');
    if (named && named.person > 0) out.push('sure:person');
  } else out.push('sure:described');
  return [...out, ...chosen.features.filter((feature) => TELLING.has(feature)).map((feature) => `sure:${feature}`)];
}
