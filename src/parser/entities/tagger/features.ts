import type { Context } from './context';
import { BITS } from './evidence';
import { mix } from './hash';
import { isCapital } from './islands';
import type { Lexicon } from './lexicon';
import { coarse } from './unary';
import { readWord, type Word } from './words';

/** Most features a token can have beside those of single words. */
export const MOST = 90;

/** Words before and after a sentence. */
const NOTHING = { find: () => -1, flags: new Uint8Array(0), clusters: new Uint16Array(0) } as unknown as Lexicon;
export const START = readWord('\u0002', '\u0002', NOTHING);
export const END = readWord('\u0003', '\u0003', NOTHING);

/** The words around a token: itself, left, right, far left, far right, as the slots of unary.ts. */
export function wordsAround(words: readonly Word[], i: number, first: number, last: number): Word[] {
  const at = (k: number) => (i + k < first ? START : i + k >= last ? END : words[i + k]!);
  return [words[i]!, at(-1), at(1), at(-2), at(2)];
}

/** Writes the hashes of the features that several words, the run or the article give a token into `out`. */
export class Features {
  readonly out = new Int32Array(MOST);
  private n = 0;
  private template = 0;

  constructor(private readonly context: Context) {}

  /** Number of features of token `i` in sentence `[first, last)`; they stand in `out`. */
  read(i: number, first: number, last: number, around: readonly Word[]): number {
    this.n = 0;
    this.template = 1;
    const [w0, l1, r1, l2, r2] = around as [Word, Word, Word, Word, Word];
    this.wordFeatures(w0, l1, r1, l2, r2);
    this.classFeatures(w0, l1, r1, l2, r2);
    this.runFeatures(i, first, last, w0);
    this.articleFeatures(i, w0);
    return this.n;
  }

  private add(a: number, b = 0): void {
    this.out[this.n++] = mix(mix(this.template++, a), b);
  }

  private skip(templates: number): void {
    this.template += templates;
  }

  private wordFeatures(w0: Word, l1: Word, r1: Word, l2: Word, r2: Word): void {
    this.add(l1.hash, w0.hash);
    this.add(w0.hash, r1.hash);
    this.add(l1.hash, r1.hash);
    this.add(l2.hash, l1.hash);
    this.add(r1.hash, r2.hash);
    this.add(w0.writing, l1.writing * 8 + r1.writing);
    this.add(w0.shape, mix(l1.writing * 8 + l2.writing, r1.writing * 8 + r2.writing));
  }

  private classFeatures(w0: Word, l1: Word, r1: Word, l2: Word, r2: Word): void {
    this.add(coarse(l1, 6), coarse(w0, 6));
    this.add(coarse(w0, 6), coarse(r1, 6));
    this.add(coarse(l1, 6), coarse(r1, 6));
    this.add(w0.flags, l1.flags * 8 + l1.writing);
    this.add(w0.flags, r1.flags * 8 + r1.writing);
    this.add(mix(w0.flags, w0.writing), mix(l1.lists, r1.lists));
    this.add(l2.lists, l1.lists);
    this.add(r1.lists, r2.lists);
    this.add(w0.lists, mix(r1.lists, r1.writing));
  }

  private runFeatures(i: number, first: number, last: number, w0: Word): void {
    const { words, runs, starts } = this.context;
    const from = runs.first[i]! < 0 ? i : runs.first[i]!;
    const to = runs.last[i]! < 0 ? i + 1 : runs.last[i]!;
    const tail = words[to - 1]!;
    const head = words[from]!;
    const before = from > first ? words[from - 1]! : START;
    const after = to < last ? words[to]! : END;
    const length = Math.min(to - from, 5);
    const place = Math.min(i - from, 3) * 8 + Math.min(to - 1 - i, 3);
    this.add(length, place);
    this.add(starts[from]! * 8 + length, mix(w0.flags, w0.writing));
    this.add(tail.hash, to - 1 - i);
    this.add(tail.lists, mix(place, length));
    this.add((tail.cluster + 1023) >> 4, place);
    this.add(head.hash, place);
    this.add(mix(head.flags, head.lists), mix(place, length));
    this.add(before.hash, place);
    this.add(after.hash, place);
    this.add((before.cluster + 1023) >> 4, length);
    this.add((after.cluster + 1023) >> 4, length);
    this.add(mix(before.lists, after.lists), mix(place, length));
    this.add(mix(before.hash, after.hash), Math.min(length, 2));
    this.wideFeatures(i, from, to);
  }

  /** The island a run stands in: "Ministry of …", "Bank for … and …". */
  private wideFeatures(i: number, from: number, to: number): void {
    const { words, runs } = this.context;
    const wideFrom = runs.wideFirst[i]!;
    const wideTo = runs.wideLast[i]!;
    if (wideFrom < 0 || (wideFrom === from && wideTo === to)) {
      this.skip(5);
      return;
    }
    const head = words[wideFrom]!;
    const tail = words[wideTo - 1]!;
    this.add(head.hash, wideFrom < from ? 1 : 0);
    this.add(head.lists, mix(Math.min(i - wideFrom, 3), words[i]!.hash));
    this.add(tail.lists, mix(Math.min(wideTo - i, 3), words[i]!.hash));
    this.add(from > wideFrom ? words[from - 1]!.hash : 1, from - 1 > wideFrom ? lastOf(words, runs.last, from - 2) : 2);
    this.add(to < wideTo ? words[to]!.hash : 1, to + 1 < wideTo ? words[to + 1]!.hash : 2);
  }

  private articleFeatures(i: number, w0: Word): void {
    const { evidence, phrases, runs, starts, shouting } = this.context;
    this.add(phrases[i]!);
    this.add(phrases[i]!, mix(phrases[i - 1] ?? 0, phrases[i + 1] ?? 0));
    this.add(shouting[i]!, w0.writing);
    if (!isCapital(w0)) return;
    const bits = evidence.get(w0.hash) ?? 0;
    const alone = runs.last[i]! - runs.first[i]! === 1 ? 1 : 0;
    for (let k = 0; k < BITS; k++) if (bits & (1 << k)) this.out[this.n++] = mix(mix(200 + k, alone), starts[i]!);
    this.add(bits & 0x7f, alone);
    this.add(bits, alone);
  }
}

/** Hash of the last word before `at` that stands in a run. */
function lastOf(words: readonly Word[], ends: Int32Array, at: number): number {
  return at >= 0 && ends[at]! >= 0 ? words[at]!.hash : 3;
}
