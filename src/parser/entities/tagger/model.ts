import { Lexicon } from './lexicon';
import { Table } from './table';
import { TAGS } from './tags';

/** "NGnm" and the version of the layout: a file of another kind or version is not read. */
export const MAGIC = 0x6d6e474e;
export const LAYOUT = 1;
const BUCKETS = 65536;

/** Numbers at the start of the file, 32 bits each, in this order. */
export const HEADER = ['magic', 'layout', 'recipe', 'tags', 'rows', 'words', 'phrases', 'steps'] as const;
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
  /** Weights of feature rows, `TAGS` each. */
  weights: Int8Array;
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
    ['weights', h.rows * h.tags],
    ['wordCounts', BUCKETS],
    ['wordRests', h.words * 2],
    ['wordClusters', h.words * 2],
    ['wordFlags', h.words],
    ['phraseCounts', BUCKETS],
    ['phraseRests', h.phrases * 2],
    ['phraseKinds', h.phrases],
  ];
}

export const padded = (bytes: number): number => (bytes + 3) & ~3;

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
    weights: new Int8Array(buffer, ...start.get('weights')!),
    lexicon: new Lexicon(new Table(u8('wordCounts'), u16('wordRests')), u8('wordFlags'), u16('wordClusters')),
    phrases: new Table(u8('phraseCounts'), u16('phraseRests')),
    phraseKinds: u8('phraseKinds'),
  };
}
