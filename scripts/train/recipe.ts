import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TAGS } from '../../src/parser/entities/tagger/tags';
import { tableParts, Table } from '../../src/parser/entities/tagger/table';
import { Lexicon } from '../../src/parser/entities/tagger/lexicon';
import type { Lists } from '../../src/parser/entities/tagger/context';
import { type Settings, Trainer, type Weights } from './crf';
import type { Doc } from './data';
import { type Example, examplesOf } from './examples';
import type { ListData } from './lists';

export const SETTINGS: Settings = { epochs: 6, again: 3, rate: 0.1, dropout: 0.15, decay: 0.001 };
/** Feature rows that the shipped model keeps. */
export const ROWS = 45_000;

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
  const first = fit(examples, corpus.hashes.length, settings);
  const strength = new Float32Array(corpus.hashes.length);
  for (let i = 0; i < strength.length; i++)
    for (let tag = 0; tag < TAGS; tag++) strength[i] = Math.max(strength[i]!, Math.abs(first.rows[i * TAGS + tag]!));
  const best = Array.from(strength.keys()).sort((a, b) => strength[b]! - strength[a]! || a - b).slice(0, rows);
  best.sort((a, b) => (corpus.hashes[a]! >>> 0) - (corpus.hashes[b]! >>> 0));
  const index = new Map(best.map((old, i) => [old, i]));
  const small = examples.map((e) => {
    const copy = { ...e };
    translate(copy, index);
    return copy;
  });
  const kept = { rows: new Float32Array(best.length * TAGS), moves: first.moves };
  best.forEach((old, i) => kept.rows.set(first.rows.subarray(old * TAGS, old * TAGS + TAGS), i * TAGS));
  const weights = new Trainer(kept, settings).run(small, settings.again);
  return { hashes: best.map((i) => corpus.hashes[i]! >>> 0), weights };
}

function fit(examples: Example[], features: number, settings: Settings): Weights {
  const weights = { rows: new Float32Array(features * TAGS), moves: new Float32Array(TAGS * TAGS) };
  return new Trainer(weights, settings).run(examples);
}

/** Number that changes when anything the model depends on in this project changes: features, lists, stories, recipe. */
export function recipeHash(root: string): number {
  const hash = createHash('sha256');
  const add = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else if (!/(README\.md|run\.mjs|main\.ts|evaluate\.ts)$/.test(path)) hash.update(readFileSync(path));
  };
  for (const path of ['scripts/train', 'src/parser/entities/tagger', 'src/parser/entities/data', 'src/parser/language']) add(join(root, path));
  for (const file of ['groups', 'heads', 'titles', 'rules/common']) add(join(root, `src/parser/entities/${file}.ts`));
  return hash.digest().readUInt32LE(0);
}
