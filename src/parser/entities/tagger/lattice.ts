import { BEFORE, CLOSED, OUTSIDE, TAGS } from './tags';

/** Scores of all tags for the tokens of one island, row by row, and what is read off them. Outside stands before and after. */
export class Lattice {
  length = 0;
  scores = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private back = new Uint8Array(0);
  private emit = new Float64Array(0);
  private norm = new Float64Array(0);
  private readonly odds: Float64Array;

  /** @param moves scores of tag moves, `TAGS` × `TAGS` */
  constructor(private readonly moves: Float32Array | Float64Array) {
    this.odds = Float64Array.from(moves, Math.exp);
  }

  /** Takes over changed scores of tag moves (while training). */
  refresh(): void {
    for (let k = 0; k < this.moves.length; k++) this.odds[k] = Math.exp(this.moves[k]!);
  }

  /** Makes room for `length` tokens and clears their scores. */
  reset(length: number): void {
    this.length = length;
    const size = length * TAGS;
    if (this.scores.length < size) {
      this.scores = new Float64Array(size * 2);
      this.alpha = new Float64Array(size * 2);
      this.beta = new Float64Array(size * 2);
      this.emit = new Float64Array(size * 2);
      this.norm = new Float64Array(length * 2);
      this.back = new Uint8Array(size * 2);
    }
    this.scores.fill(0, 0, size);
  }

  /** The best tag sequence (Viterbi, 1967). */
  best(): Uint8Array {
    const { length, scores, alpha, back, moves } = this;
    for (let i = 0; i < length; i++)
      for (let tag = 0; tag < TAGS; tag++) {
        let top = Number.NEGATIVE_INFINITY;
        let from = 0;
        if (i === 0) top = STARTS[tag] ? moves[OUTSIDE * TAGS + tag]! : top;
        else
          for (const before of BEFORE[tag]!) {
            const score = alpha[(i - 1) * TAGS + before]! + moves[before * TAGS + tag]!;
            if (score > top) {
              top = score;
              from = before;
            }
          }
        alpha[i * TAGS + tag] = top + scores[i * TAGS + tag]!;
        back[i * TAGS + tag] = from;
      }
    return this.trace();
  }

  private trace(): Uint8Array {
    const { length, alpha, back, moves } = this;
    const path = new Uint8Array(length);
    let top = Number.NEGATIVE_INFINITY;
    for (const tag of CLOSED) {
      const score = alpha[(length - 1) * TAGS + tag]! + moves[tag * TAGS + OUTSIDE]!;
      if (score > top) {
        top = score;
        path[length - 1] = tag;
      }
    }
    for (let i = length - 1; i > 0; i--) path[i - 1] = back[i * TAGS + path[i]!]!;
    return path;
  }

  /**
   * Forward and backward sums, scaled at each token so that nothing under- or overflows; afterwards `marginal`, `move`
   * and `probability` can be asked. False when no allowed sequence exists.
   */
  sum(): boolean {
    return this.forward() && this.backward();
  }

  private forward(): boolean {
    const { length, scores, alpha, emit, norm } = this;
    for (let i = 0; i < length; i++) {
      const row = i * TAGS;
      let top = Number.NEGATIVE_INFINITY;
      for (let tag = 0; tag < TAGS; tag++) if (scores[row + tag]! > top) top = scores[row + tag]!;
      let sum = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        emit[row + tag] = Math.exp(scores[row + tag]! - top);
        alpha[row + tag] = emit[row + tag]! > 0 ? emit[row + tag]! * this.into(i, tag) : 0;
        sum += alpha[row + tag]!;
      }
      if (!(sum > 0)) return false;
      norm[i] = sum;
      for (let tag = 0; tag < TAGS; tag++) alpha[row + tag]! /= sum;
    }
    return true;
  }

  /** What comes to `tag` at token `i` from the tags before it. */
  private into(i: number, tag: number): number {
    const { alpha, odds } = this;
    if (i === 0) return STARTS[tag] ? odds[OUTSIDE * TAGS + tag]! : 0;
    const before = BEFORE[tag]!;
    const row = (i - 1) * TAGS;
    let sum = 0;
    for (let k = 0; k < before.length; k++) sum += alpha[row + before[k]!]! * odds[before[k]! * TAGS + tag]!;
    return sum;
  }

  private backward(): boolean {
    const { length, alpha, beta, emit, norm, odds } = this;
    const end = (length - 1) * TAGS;
    let z = 0;
    for (const tag of CLOSED) z += alpha[end + tag]! * odds[tag * TAGS + OUTSIDE]!;
    if (!(z > 0)) return false;
    beta.fill(0, 0, length * TAGS);
    for (const tag of CLOSED) beta[end + tag] = odds[tag * TAGS + OUTSIDE]! / z;
    for (let i = length - 1; i > 0; i--)
      for (let tag = 0; tag < TAGS; tag++) {
        const after = (emit[i * TAGS + tag]! * beta[i * TAGS + tag]!) / norm[i]!;
        if (after === 0) continue;
        const before = BEFORE[tag]!;
        for (let k = 0; k < before.length; k++)
          beta[(i - 1) * TAGS + before[k]!]! += after * odds[before[k]! * TAGS + tag]!;
      }
    return true;
  }

  /** Probability of `tag` at token `i`. */
  marginal(i: number, tag: number): number {
    return this.alpha[i * TAGS + tag]! * this.beta[i * TAGS + tag]!;
  }

  /** Probability of moving from `before` at token `i - 1` to `tag` at token `i`. */
  move(i: number, before: number, tag: number): number {
    const { alpha, beta, emit, norm, odds } = this;
    const at = i * TAGS + tag;
    return (alpha[at - tag - TAGS + before]! * odds[before * TAGS + tag]! * emit[at]! * beta[at]!) / norm[i]!;
  }

  /** Probability that tokens `[first, last)` have exactly these tags. */
  probability(first: number, last: number, path: Uint8Array): number {
    let product = this.alpha[first * TAGS + path[first]!]!;
    for (let i = first + 1; i < last; i++)
      product *= (this.odds[path[i - 1]! * TAGS + path[i]!]! * this.emit[i * TAGS + path[i]!]!) / this.norm[i]!;
    return Math.min(1, product * this.beta[(last - 1) * TAGS + path[last - 1]!]!);
  }
}

/** Tags that can stand first in an island: 1 where the text before it is outside. */
const STARTS = Uint8Array.from(BEFORE, (before) => (before.includes(OUTSIDE) ? 1 : 0));
