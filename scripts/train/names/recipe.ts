import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Lists } from '../../../src/parser/entities/tagger/context';
import { Lexicon } from '../../../src/parser/entities/tagger/lexicon';
import { Table, tableParts } from '../../../src/parser/entities/tagger/table';
import { TAGS } from '../../../src/parser/entities/tagger/tags';
import { type Settings, Trainer, type Weights } from './crf';
import type { Doc } from './data';
import { type Example, examplesOf } from './examples';
import type { ListData } from './lists';

export const SETTINGS: Settings = {
  epochs: 7,
  rounds: 2,
  again: 3,
  prune: 0.18,
  rate: 0.06,
  dropout: 0.5,
  decay: 0.008,
};
/**
 * Slope and offset of the confidence: 0.5, from which the page paints, is where 93 of 100 painted names are right on
 * world news that nothing was learned from. A thing has the confidence of its surest mention.
 */
export const CALIBRATION = Float32Array.of(0.8, -2.8);
/** Feature rows that the shipped model keeps. */
export const ROWS = 26_000;

/** Lists in the form the recogniser reads, without going through a file. */
export function listsOf({ words, phrases }: ListData): Lists {
  const wordTable = tableParts(words.map((w) => w.key));
  const phraseTable = tableParts(phrases.map((p) => p.key));
  return {
    lexicon: new Lexicon(
      new Table(wordTable.counts, wordTable.rests),
      Uint8Array.from(words, (w) => w.flags),
      Uint16Array.from(words, (w) => w.cluster),
    ),
    phrases: new Table(phraseTable.counts, phraseTable.rests),
    phraseKinds: Uint8Array.from(phrases, (p) => p.kind),
  };
}

/** Examples of all documents with features as indices; features seen once are left out. */
export interface Corpus {
  examples: Example[];
  /** Hash of each feature index. */
  hashes: Int32Array;
}

export function readCorpus(docs: readonly Doc[], lists: Lists): Corpus {
  const examples = docs.flatMap((doc, i) => examplesOf(doc, i, lists));
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count > 1) index.set(hash, index.size);
  for (const example of examples) translate(example, index);
  return { examples, hashes: Int32Array.from(index.keys()) };
}

/** Replaces the hashes of an example by indices, leaving out those without one. */
function translate(example: Example, index: Map<number, number>): void {
  const kept: number[] = [];
  const starts = new Int32Array(example.starts.length);
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let k = example.starts[i]!; k < example.starts[i + 1]!; k++) {
      const at = index.get(example.features[k]!);
      if (at !== undefined) kept.push(at);
    }
    starts[i + 1] = kept.length;
  }
  example.features = Int32Array.from(kept);
  example.starts = starts;
}

export interface Trained {
  /** Feature hashes of the kept rows and their weights. */
  hashes: number[];
  weights: Weights;
}

/** Trains on all features, keeps the `rows` with the largest weights, and trains those again alone. */
export function train(corpus: Corpus, use: (doc: number) => boolean, settings: Settings, rows: number): Trained {
  const examples = corpus.examples.filter((e) => use(e.doc));
  const whole = trainAll(examples, corpus.hashes.length, settings);
  const strength = new Float32Array(corpus.hashes.length);
  for (let i = 0; i < strength.length; i++)
    for (let tag = 0; tag < TAGS; tag++) strength[i] = Math.max(strength[i]!, Math.abs(whole.rows[i * TAGS + tag]!));
  const best = Array.from(strength.keys())
    .sort((a, b) => strength[b]! - strength[a]! || a - b)
    .slice(0, rows);
  best.sort((a, b) => (corpus.hashes[a]! >>> 0) - (corpus.hashes[b]! >>> 0));
  const index = new Map(best.map((old, i) => [old, i]));
  const small = examples.map((e) => {
    const copy = { ...e };
    translate(copy, index);
    return copy;
  });
  const kept = { rows: new Float32Array(best.length * TAGS), moves: whole.moves };
  best.forEach((old, i) => {
    kept.rows.set(whole.rows.subarray(old * TAGS, old * TAGS + TAGS), i * TAGS);
  });
  const trainer = new Trainer(kept, settings);
  trainer.prune(settings.prune);
  const weights = trainer.run(small, settings.again);
  return { hashes: best.map((i) => corpus.hashes[i]! >>> 0), weights };
}

/** Average of several trainings: what one order of examples gives by chance, the others take back. */
function trainAll(examples: Example[], features: number, settings: Settings): Weights {
  const average = { rows: new Float32Array(features * TAGS), moves: new Float32Array(TAGS * TAGS) };
  for (let round = 0; round < settings.rounds; round++) {
    const weights = { rows: new Float32Array(features * TAGS), moves: new Float32Array(TAGS * TAGS) };
    new Trainer(weights, settings).run(examples, settings.epochs, 42 + round);
    for (let k = 0; k < weights.rows.length; k++) average.rows[k]! += weights.rows[k]! / settings.rounds;
    for (let k = 0; k < weights.moves.length; k++) average.moves[k]! += weights.moves[k]! / settings.rounds;
  }
  return average;
}

/** Files and folders that the weights depend on. */
const SOURCES = [
  ...['crf', 'data', 'examples', 'lists', 'recipe', 'write'].map((name) => `scripts/train/names/${name}.ts`),
  ...['lists', 'stories', 'made'].map((name) => `scripts/train/names/${name}`),
  ...[
    'tagger',
    'data',
    'facts/countries.ts',
    'facts/cities.ts',
    'groups.ts',
    'heads.ts',
    'titles.ts',
    'refine/titles.ts',
    'rules/common.ts',
  ].map((name) => `src/parser/entities/${name}`),
];

/** Number that changes when anything the model depends on in this project changes: features, lists, stories, recipe. */
export function recipeHash(root: string): number {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
      // Line ends may differ between checkouts, words do not.
    } else hash.update(readFileSync(path, 'utf8').replaceAll('\r', ''));
  };
  for (const source of SOURCES) add(join(root, source));
  return hash.digest().readUInt32LE(0);
}
