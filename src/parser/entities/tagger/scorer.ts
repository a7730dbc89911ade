import type { Context } from './context';
import { Features, wordsAround } from './features';
import type { Model } from './model';
import { TAGS } from './tags';
import { MOST_UNARY, SLOTS, unaryFeatures } from './unary';
import type { Word } from './words';

const unary = new Int32Array(MOST_UNARY);

/** Scores of all tags for the tokens of one article. */
export class Scorer {
  private readonly features: Features;

  constructor(
    private readonly model: Model,
    private readonly context: Context,
  ) {
    this.features = new Features(context);
  }

  /** Writes the scores of token `i` in sentence `[first, last)` into `scores`, from `row` on. */
  score(i: number, first: number, last: number, scores: Float64Array, row: number): void {
    const around = wordsAround(this.context.words, i, first, last);
    const { scale } = this.model;
    for (let slot = 0; slot < SLOTS; slot++) {
      const word = around[slot]!;
      word.sums[slot] ??= this.sumOf(word, slot);
      const sums = word.sums[slot]!;
      for (let tag = 0; tag < TAGS; tag++) scores[row + tag]! += sums[tag]!;
    }
    const n = this.features.read(i, first, last, around);
    this.add(this.features.out, n, scores, row);
    for (let tag = 0; tag < TAGS; tag++) scores[row + tag]! *= scale[tag]!;
  }

  private sumOf(word: Word, slot: number): Float32Array {
    const sums = new Float32Array(TAGS);
    this.add(unary, unaryFeatures(word, slot, unary), sums, 0);
    return sums;
  }

  /** Adds the weights of the features in `out` to the scores from `row` on. */
  private add(out: Int32Array, n: number, scores: Float64Array | Float32Array, row: number): void {
    const { features, starts, tags, values } = this.model;
    for (let k = 0; k < n; k++) {
      const found = features.find(out[k]!);
      if (found < 0) continue;
      const end = starts[found + 1]!;
      for (let at = starts[found]!; at < end; at++) scores[row + tags[at]!]! += values[at]!;
    }
  }
}
