import { Lexicon } from './lexicon';
import { Table } from './table';
import { TAGS } from './tags';

/** "NGnm" and the version of the layout: a file of another kind or version is not read. */
export const MAGIC = 0x6d6e474e;
export const LAYOUT = 2;
const BUCKETS = 65536;
/** Bits of a word's key that are stored beside its bucket: a strange word is taken for a listed one about once in 300. */
export const WORD_BITS = 8;

/** Numbers at the start of the file, 32 bits each, in this order. */
export const HEADER = ['magic', 'layout', 'recipe', 'tags', 'rows', 'words', 'phrases', 'values', 'steps'] as const;
export type Header = Record<(typeof HEADER)[number], number>;

/** The trained recogniser: views over the bytes of the model file, nothing is parsed. */
export interface Model {
  header: Header;
  /** Scores of tag moves, `TAGS` × `TAGS`. */
  moves: Float32Array;
  /** What one step of a weight is worth, for each tag. */
  scale: Float32Array;
  /** Slope and offset that turn a probability into a confidence (see confidence.ts). */
  calibration: Float32Array;
  features: Table;
  /** Weights of feature row r: `values[starts[r]] …`, for the tags of the same places in `tags`. */
  starts: Uint32Array;
  tags: Uint8Array;
  values: Int8Array;
  lexicon: Lexicon;
  phrases: Table;
  phraseKinds: Uint8Array;
}

/** Sections of the file after the header, each padded to 4 bytes: name, bytes. */
export function layoutOf(h: Header): [string, number][] {
  return [
    ['moves', h.tags * h.tags * 4],
    ['scale', h.tags * 4],
    ['calibration', h.steps * 4],
    ['featureCounts', BUCKETS],
    ['featureRests', h.rows * 2],
    ['rowTags', h.rows * 4],
    ['values', h.values],
    ['wordCounts', BUCKETS],
    ['wordRests', h.words],
    ['wordClusters', h.words * 2],
    ['wordFlags', h.words],
    ['phraseCounts', BUCKETS],
    ['phraseRests', h.phrases * 2],
    ['phraseKinds', h.phrases],
  ];
}

export const padded = (bytes: number): number => (bytes + 3) & ~3;

/** Places of each row's weights, from bit masks of the tags that have one. */
function readRows(masks: Uint32Array, values: number): { starts: Uint32Array; tags: Uint8Array } {
  const starts = new Uint32Array(masks.length + 1);
  const tags = new Uint8Array(values);
  let at = 0;
  for (let row = 0; row < masks.length; row++) {
    for (let rest = masks[row]!; rest !== 0; rest &= rest - 1) tags[at++] = 31 - Math.clz32(rest & -rest);
    starts[row + 1] = at;
  }
  return { starts, tags };
}

/** Views over a model file. Null when the bytes are no model of this layout: names are then found by rules. */
export function readModel(bytes: Uint8Array): Model | null {
  // Views over 32-bit numbers want an aligned start; bytes that came as part of a larger buffer are copied once.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (bytes.byteLength < HEADER.length * 4) return null;
  const head = new Uint32Array(buffer, byteOffset, HEADER.length);
  const header = Object.fromEntries(HEADER.map((name, i) => [name, head[i]!])) as Header;
  if (header.magic !== MAGIC || header.layout !== LAYOUT || header.tags !== TAGS) return null;
  const start = new Map<string, [number, number]>();
  let at = byteOffset + HEADER.length * 4;
  for (const [name, size] of layoutOf(header)) {
    start.set(name, [at, size]);
    at += padded(size);
  }
  if (at - byteOffset !== bytes.byteLength) return null;
  const u8 = (name: string) => new Uint8Array(buffer, ...start.get(name)!);
  const u16 = (name: string) => new Uint16Array(buffer, start.get(name)![0], start.get(name)![1] / 2);
  const f32 = (name: string) => new Float32Array(buffer, start.get(name)![0], start.get(name)![1] / 4);
  return {
    header,
    moves: f32('moves'),
    scale: f32('scale'),
    calibration: f32('calibration'),
    features: new Table(u8('featureCounts'), u16('featureRests')),
    ...readRows(new Uint32Array(buffer, start.get('rowTags')![0], header.rows), header.values),
    values: new Int8Array(buffer, ...start.get('values')!),
    lexicon: new Lexicon(new Table(u8('wordCounts'), u8('wordRests'), WORD_BITS), u8('wordFlags'), u16('wordClusters')),
    phrases: new Table(u8('phraseCounts'), u16('phraseRests')),
    phraseKinds: u8('phraseKinds'),
  };
}
