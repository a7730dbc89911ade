import {
  HEADER,
  type Header,
  LAYOUT,
  layoutOf,
  MAGIC,
  padded,
  WORD_BITS,
} from '../../../src/parser/entities/tagger/model';
import { tableParts } from '../../../src/parser/entities/tagger/table';
import { TAGS } from '../../../src/parser/entities/tagger/tags';
import type { ListData } from './lists';
import type { Trained } from './recipe';

/** Weights nearer to 0 than this many steps are written as 0: they change little and compress well. */
const DEAD = 0;
/** Largest weight that is kept, and the steps it is cut into: coarse steps compress well and cost nothing measurable. */
const CUT = 4;
const LEVELS = 50;

const bytesOf = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** Rounds the weights of each tag to whole steps of one size, -127 to 127. */
function quantise({ weights }: Trained, rows: number): { scale: Float32Array; steps: Int8Array } {
  const scale = new Float32Array(TAGS);
  const steps = new Int8Array(rows * TAGS);
  for (let tag = 0; tag < TAGS; tag++) {
    let top = 0;
    for (let i = 0; i < rows; i++) top = Math.max(top, Math.abs(weights.rows[i * TAGS + tag]!));
    // The few largest weights may be cut: finer steps for all others are worth more.
    scale[tag] = Math.min(top, CUT) / LEVELS || 1;
    for (let i = 0; i < rows; i++) {
      const step = Math.round(weights.rows[i * TAGS + tag]! / scale[tag]!);
      steps[i * TAGS + tag] = Math.abs(step) <= DEAD ? 0 : Math.max(-LEVELS, Math.min(LEVELS, step));
    }
  }
  return { scale, steps };
}

/** Only the weights that are not 0, row by row, and for each row the tags they belong to as bits. */
function sparse(steps: Int8Array, rows: number): { masks: Uint32Array; values: Int8Array } {
  const masks = new Uint32Array(rows);
  const values = steps.filter((step) => step !== 0);
  steps.forEach((step, i) => {
    if (step !== 0) masks[Math.floor(i / TAGS)]! |= 1 << (i % TAGS);
  });
  return { masks, values };
}

/** Bytes of a model file (see src/parser/entities/tagger/model.ts). */
export function writeModel(trained: Trained, lists: ListData, calibration: Float32Array, recipe: number): Uint8Array {
  const rows = trained.hashes.length;
  const { scale, steps } = quantise(trained, rows);
  const { masks, values } = sparse(steps, rows);
  const header: Header = {
    magic: MAGIC,
    layout: LAYOUT,
    recipe,
    tags: TAGS,
    rows,
    words: lists.words.length,
    phrases: lists.phrases.length,
    values: values.length,
    steps: calibration.length,
  };
  const features = tableParts(trained.hashes);
  const words = tableParts(lists.words.map((w) => w.key));
  const phrases = tableParts(lists.phrases.map((p) => p.key));
  const sections: Record<string, ArrayBufferView> = {
    moves: trained.weights.moves,
    scale,
    calibration,
    featureCounts: features.counts,
    featureRests: features.rests,
    rowTags: masks,
    values,
    wordCounts: words.counts,
    wordRests: Uint8Array.from(words.rests, (rest) => rest & (2 ** WORD_BITS - 1)),
    wordClusters: Uint16Array.from(lists.words, (w) => w.cluster),
    wordFlags: Uint8Array.from(lists.words, (w) => w.flags),
    phraseCounts: phrases.counts,
    phraseRests: phrases.rests,
    phraseKinds: Uint8Array.from(lists.phrases, (p) => p.kind),
  };
  const layout = layoutOf(header);
  const bytes = new Uint8Array(HEADER.length * 4 + layout.reduce((sum, [, size]) => sum + padded(size), 0));
  bytes.set(bytesOf(Uint32Array.from(HEADER, (name) => header[name])));
  let at = HEADER.length * 4;
  for (const [name, size] of layout) {
    bytes.set(bytesOf(sections[name]!), at);
    at += padded(size);
  }
  return bytes;
}
