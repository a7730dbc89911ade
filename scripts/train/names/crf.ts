import { Lattice } from '../../../src/parser/entities/tagger/lattice';
import { BEFORE, CLOSED, OUTSIDE, TAGS } from '../../../src/parser/entities/tagger/tags';
import type { Example } from './examples';

export interface Weights {
  /** Rows of `TAGS` weights, one for each feature. */
  rows: Float32Array;
  moves: Float32Array;
}

export interface Settings {
  epochs: number;
  /** Trainings on all features, each in another order, whose weights are averaged. */
  rounds: number;
  /** Epochs of the second training, on the kept features alone. */
  again: number;
  /** Weights nearer to 0 than this are 0 for good after the first training. */
  prune: number;
  rate: number;
  /** Share of features that are left out of each token while training. */
  dropout: number;
  /** Pull of all weights towards 0 at each update. */
  decay: number;
}

/** Small repeatable random numbers (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Smaller differences between what is expected and what is right change nothing. */
const SMALL = 4e-3;

/** Whether a tag sequence is one that names can have. */
function isPath(path: Uint8Array): boolean {
  return (
    path.every((tag, i) => BEFORE[tag]!.includes(i === 0 ? OUTSIDE : path[i - 1]!)) &&
    CLOSED.includes(path[path.length - 1]!)
  );
}

const single = (mask: number) => (mask & (mask - 1)) === 0;

/**
 * Trains a linear-chain conditional random field (Lafferty et al., 2001) with AdaGrad (Duchi et al., 2011), one island
 * at a time. Tokens whose tag is only partly known count with all tags they may have. The weights of the second half of
 * the epochs are averaged.
 */
export class Trainer {
  private readonly squares: Float32Array;
  private readonly moveSquares = new Float32Array(TAGS * TAGS);
  private readonly sum: Float64Array;
  private readonly free: Lattice;
  private readonly bound: Lattice;
  private readonly kept = new Int32Array(1 << 16);
  /** Probability of each tag among the right sequences, as `scores` of the lattice. */
  private readonly right = new Float64Array(TAGS << 12);
  private path: Uint8Array | null = null;
  private seen = 0;

  constructor(
    private readonly weights: Weights,
    private readonly settings: Settings,
  ) {
    this.squares = new Float32Array(weights.rows.length);
    this.sum = new Float64Array(weights.rows.length);
    this.free = new Lattice(weights.moves);
    this.bound = new Lattice(weights.moves);
  }

  /** Sets small weights to 0 and keeps them there: a step that is divided by infinity is none. */
  prune(limit: number): void {
    const { rows } = this.weights;
    for (let k = 0; k < rows.length; k++)
      if (Math.abs(rows[k]!) < limit) {
        rows[k] = 0;
        this.squares[k] = Number.POSITIVE_INFINITY;
      }
  }

  run(examples: readonly Example[], epochs = this.settings.epochs, seed = 42): Weights {
    const next = random(seed);
    const order = Int32Array.from(examples, (_, i) => i);
    const from = Math.floor(epochs / 2);
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        const t = order[i]!;
        order[i] = order[j]!;
        order[j] = t;
      }
      for (const i of order) this.learn(examples[i]!, next);
      if (epoch >= from) for (let k = 0; k < this.sum.length; k++) this.sum[k]! += this.weights.rows[k]!;
    }
    for (let k = 0; k < this.sum.length; k++) this.weights.rows[k] = this.sum[k]! / (epochs - from);
    return this.weights;
  }

  private learn(example: Example, next: () => number): void {
    const { features, starts, allowed } = example;
    const length = allowed.length;
    const { free, bound, kept } = this;
    free.reset(length);
    const { rows } = this.weights;
    const drop = this.settings.dropout * 4294967296;
    let noise = (next() * 4294967296) | 0;
    let n = 0;
    const ends = new Int32Array(length + 1);
    for (let i = 0; i < length; i++) {
      const row = i * TAGS;
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        noise = (Math.imul(noise, 1664525) + 1013904223) | 0;
        if (noise >>> 0 < drop) continue;
        const at = features[k]! * TAGS;
        kept[n++] = at;
        for (let tag = 0; tag < TAGS; tag++) free.scores[row + tag]! += rows[at + tag]!;
      }
      ends[i + 1] = n;
    }
    if (this.seen++ % 64 === 0) {
      free.refresh();
      bound.refresh();
    }
    if (!free.sum() || !this.bind(example)) return;
    this.updateRows(example, ends);
    this.updateMoves(example);
  }

  /** Expected tags among those that are right; false when the labels fit no tag sequence. */
  private bind({ allowed }: Example): boolean {
    const { free, bound, right } = this;
    const length = allowed.length;
    const exact = allowed.every(single);
    this.path = exact ? Uint8Array.from(allowed, (mask) => 31 - Math.clz32(mask)) : null;
    if (this.path) {
      if (!isPath(this.path)) return false;
      right.fill(0, 0, length * TAGS);
      for (let i = 0; i < length; i++) right[i * TAGS + this.path[i]!] = 1;
      return true;
    }
    bound.reset(length);
    for (let i = 0; i < length; i++)
      for (let tag = 0; tag < TAGS; tag++)
        bound.scores[i * TAGS + tag] =
          allowed[i]! & (1 << tag) ? free.scores[i * TAGS + tag]! : Number.NEGATIVE_INFINITY;
    if (!bound.sum()) return false;
    for (let i = 0; i < length; i++)
      for (let tag = 0; tag < TAGS; tag++) right[i * TAGS + tag] = bound.marginal(i, tag);
    return true;
  }

  private updateRows({ allowed, weight }: Example, ends: Int32Array): void {
    const { free, right, kept, squares } = this;
    const { rows } = this.weights;
    const { rate, decay } = this.settings;
    for (let i = 0; i < allowed.length; i++)
      for (let tag = 0; tag < TAGS; tag++) {
        const wrong = weight * (free.marginal(i, tag) - right[i * TAGS + tag]!);
        if (Math.abs(wrong) < SMALL) continue;
        for (let k = ends[i]!; k < ends[i + 1]!; k++) {
          const at = kept[k]! + tag;
          const gradient = wrong + decay * rows[at]!;
          squares[at]! += gradient * gradient;
          rows[at]! -= (rate * gradient) / Math.sqrt(squares[at]! + 1e-3);
        }
      }
  }

  private updateMoves({ allowed, weight }: Example): void {
    const { free, bound, right, path, moveSquares } = this;
    const { moves } = this.weights;
    const change = (before: number, tag: number, wrong: number) => {
      if (Math.abs(wrong) < SMALL) return;
      const at = before * TAGS + tag;
      moveSquares[at]! += wrong * wrong;
      moves[at]! -= (this.settings.rate * wrong) / Math.sqrt(moveSquares[at]! + 1);
    };
    const length = allowed.length;
    for (let tag = 0; tag < TAGS; tag++) {
      change(OUTSIDE, tag, weight * (free.marginal(0, tag) - right[tag]!));
      change(tag, OUTSIDE, weight * (free.marginal(length - 1, tag) - right[(length - 1) * TAGS + tag]!));
    }
    for (let i = 1; i < length; i++)
      for (let tag = 0; tag < TAGS; tag++) {
        if (free.marginal(i, tag) < 1e-3 && right[i * TAGS + tag]! < 1e-3) continue;
        for (const before of BEFORE[tag]!) {
          const truth = path ? (path[i] === tag && path[i - 1] === before ? 1 : 0) : bound.move(i, before, tag);
          change(before, tag, weight * (free.move(i, before, tag) - truth));
        }
      }
  }
}
