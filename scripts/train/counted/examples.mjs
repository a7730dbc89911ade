import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../../lib/root.mjs';

/** The parser's layers as one module for Node. */
export async function loadParser() {
  const dir = join(ROOT, '.output/train');
  mkdirSync(dir, { recursive: true });
  const contents = ['analyze', 'language', 'dates', 'entities', 'figures']
    .map((room) => `export * from './src/parser/${room}';`)
    .concat(
      `export { confidenceFeatures } from './src/parser/figures/confidence';`,
      `export { splitRand } from './src/parser/figures/rand';`,
    )
    .join('\n');
  const outfile = join(dir, 'counted.mjs');
  const stdin = { contents, resolveDir: ROOT, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error', tsconfigRaw: '{}' });
  return import(pathToFileURL(outfile).href);
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu;
const SMALL = new Set('the a an of in at to for by and on from with'.split(' '));
const stem = (word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

/** Words that matter, without the plural's ending. */
export const wordsOf = (text) => ((text ?? '').toLowerCase().match(WORD) ?? []).filter((w) => !SMALL.has(w)).map(stem);

/** F1 of two bags of words; two empty ones agree. */
export function agreement(a, b) {
  if (a.length === 0 && b.length === 0) return 1;
  const left = new Map();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of b) {
    if (!(left.get(word) > 0)) continue;
    left.set(word, left.get(word) - 1);
    same++;
  }
  return same === 0 ? 0 : (2 * same) / (a.length + b.length);
}

const TIME = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/;

/** One example a figure: the features of every candidate and how far each agrees with the annotator's words. */
export function examplesOf(parser, document) {
  const article = {
    ...{ isArticle: true, title: null, byline: [], source: null, modified: null, language: 'en', dateline: null },
    ...{ text: document.text, blocks: [], published: document.published },
  };
  const language = parser.readLanguage(article);
  const dates = parser.findDates(language, article);
  const entities = parser.findEntities(language, article, {});
  const examples = [];
  // The tokens the trace counts in; dividing them twice changes nothing.
  const { tokens } = parser.splitRand(language);
  parser.findFigures(language, { dates, entities }, (figure, candidates) => {
    const start = tokens[figure.core[0]].start;
    const end = tokens[figure.core[1] - 1].end;
    const gold = document.analysis.figures.find((f) => f.start < end && start < f.end);
    if (!gold || gold.kind !== figure.kind) return;
    // "days to isolate" and "time to isolate" say the same: our own word for a length is "time".
    const said = wordsOf(gold.kind === 'duration' ? gold.counted?.replace(TIME, 'time') : gold.counted);
    const rewards = candidates.map(({ text }) => agreement(said, wordsOf(text)));
    if (rewards.some((reward) => reward > 0)) {
      examples.push({ id: document.id, kind: figure.kind, rewards, features: candidates.map((c) => c.features) });
    }
  });
  return examples;
}
