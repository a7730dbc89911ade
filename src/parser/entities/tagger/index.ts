import type { Language } from '../../language';
import type { Mention } from '../mention';
import { readContext } from './context';
import { Features } from './features';
import { Lattice } from './lattice';
import type { Model } from './model';
import { LAST, OUTSIDE, positionOfTag, TAGS, TYPES, typeOfTag, UNIT } from './tags';

/** Bounds of the islands of tokens that can be part of names, per sentence. */
export function* islandsOf(
  language: Language,
  active: Uint8Array,
): Generator<[from: number, to: number, first: number, last: number]> {
  for (const { first, last } of language.sentences)
    for (let at = first; at < last; ) {
      if (!active[at]) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < last && active[end]) end++;
      yield [at, end, first, last];
      at = end;
    }
}

/** Adds the weights of the features in `out` to the scores of token `row`. */
function score(model: Model, out: Int32Array, n: number, scores: Float64Array, row: number): void {
  const { features, weights } = model;
  for (let k = 0; k < n; k++) {
    const found = features.find(out[k]!);
    if (found < 0) continue;
    const at = found * TAGS;
    for (let tag = 0; tag < TAGS; tag++) scores[row + tag]! += weights[at + tag]!;
  }
  for (let tag = 0; tag < TAGS; tag++) scores[row + tag]! *= model.scale[tag]!;
}

/** Names found by the trained recogniser, in text order, each with the model's probability. */
export function findByModel(language: Language, model: Model): Mention[] {
  const context = readContext(language, model);
  const features = new Features(context);
  const lattice = new Lattice(model.moves);
  const mentions: Mention[] = [];
  for (const [from, to, first, last] of islandsOf(language, context.active)) {
    lattice.reset(to - from);
    for (let i = from; i < to; i++) {
      const n = features.read(i, first, last);
      score(model, features.out, n, lattice.scores, (i - from) * TAGS);
    }
    const path = lattice.best();
    if (path.every((tag) => tag === OUTSIDE)) continue;
    lattice.sum();
    for (const [a, b] of spansOf(path))
      mentions.push({
        first: from + a,
        last: from + b,
        type: TYPES[typeOfTag(path[a]!)]!,
        confidence: lattice.probability(a, b, path),
        rule: 'model',
      });
  }
  return mentions;
}

/** Bounds of the names in a tag path. */
export function spansOf(path: Uint8Array): [number, number][] {
  const spans: [number, number][] = [];
  let open = -1;
  path.forEach((tag, i) => {
    if (tag === OUTSIDE) return;
    const position = positionOfTag(tag);
    if (position === UNIT) spans.push([i, i + 1]);
    else if (position === LAST) spans.push([open, i + 1]);
    else if (position === 0) open = i;
  });
  return spans;
}
