import type { Language } from '../../language';
import type { Mention } from '../mention';
import { isCutTitle } from '../refine/titles';
import { mendBorders } from './borders';
import { readContext } from './context';
import { Lattice } from './lattice';
import { cutGroups, joinListed } from './listed';
import type { Model } from './model';
import { Scorer } from './scorer';
import { BEGIN, INSIDE, LAST, OUTSIDE, positionOfTag, TAGS, TYPES, tagOf, typeOfTag, UNIT } from './tags';

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

/** Names found by the trained recogniser, in text order, each with the model's probability. */
export function findByModel(language: Language, model: Model): Mention[] {
  const context = readContext(language, model);
  const scorer = new Scorer(model, context);
  const lattice = latticeOf(model);
  const mentions: Mention[] = [];
  for (const [from, to, first, last] of islandsOf(language, context.active)) {
    lattice.reset(to - from);
    for (let i = from; i < to; i++) scorer.score(i, first, last, lattice.scores, (i - from) * TAGS);
    const path = lattice.best();
    if (path.every((tag) => tag === OUTSIDE)) continue;
    lattice.sum();
    for (const [a, b] of spansOf(path)) {
      const types = typesOf(lattice, a, b);
      const type = typeOfTag(path[a]!);
      if (type === PERSON) types[PERSON]! += withTitle(language, lattice, from, a, b);
      const confidence = Math.min(1, types[type]!);
      mentions.push({ first: from + a, last: from + b, type: TYPES[type]!, confidence, types, rule: 'model' });
    }
  }
  const { phrases } = context;
  return cutGroups(language, joinListed(language, mendBorders(language, mentions, phrases), phrases), phrases);
}

/** Probability that tokens `[first, last)` of the lattice are one name of each type. */
function typesOf(lattice: Lattice, first: number, last: number): Float32Array {
  const path = new Uint8Array(last);
  return Float32Array.from(TYPES, (_, type) => {
    if (last - first === 1) return lattice.marginal(first, tagOf(type, UNIT));
    path.fill(tagOf(type, INSIDE), first, last);
    path[first] = tagOf(type, BEGIN);
    path[last - 1] = tagOf(type, LAST);
    return lattice.probability(first, last, path);
  });
}

const PERSON = TYPES.indexOf('person');

/**
 * Probability that a person's name has one title more or less than `[first, last)`: "Mr Lang" and "Lang" are one answer,
 * for titles are cut in the end. `from` is the article's token where the lattice begins.
 */
function withTitle({ tokens }: Language, lattice: Lattice, from: number, first: number, last: number): number {
  if (last - first > 1 && isCutTitle(tokens[from + first]!.lower)) return typesOf(lattice, first + 1, last)[PERSON]!;
  const before = tokens[from + first - 1]?.text === '.' ? first - 2 : first - 1;
  return before >= 0 && isCutTitle(tokens[from + before]!.lower) ? typesOf(lattice, before, last)[PERSON]! : 0;
}

const lattices = new WeakMap<Model, Lattice>();

/** The model's lattice: its room and its odds of tag moves serve all articles. */
function latticeOf(model: Model): Lattice {
  const lattice = lattices.get(model) ?? new Lattice(model.moves);
  lattices.set(model, lattice);
  return lattice;
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
