// Turns annotated articles into training examples for the summary's rankers.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../../lib/root.mjs';

const ENTRY = `
export { articleFromText } from './src/article/plain';
export { analyze } from './src/parser';
export { readLanguage } from './src/parser/language';
export { readStory } from './src/parser/summary/story';
export { standsAlone } from './src/parser/summary/keyPoints';
export { candidatesFor, edgesOf } from './src/parser/summary/fiveW/candidates';
export { LEANS } from './src/parser/summary/fiveW';
export { ownFeatures, nextFeatures } from './src/parser/summary/keyPoints/features';
`;

/** The parser's own code, bundled, so that training sees exactly the features that the product computes. */
export async function loadParser() {
  const dir = join(ROOT, '.output/train');
  mkdirSync(dir, { recursive: true });
  const outfile = join(dir, 'summary.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    tsconfigRaw: '{}',
  });
  return import(`${pathToFileURL(outfile).href}?${process.hrtime.bigint()}`);
}

export const readJsonl = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The story of an annotated document: layers as the parser finds them, so that training meets what the product meets. */
export function storyOf(document, parser) {
  const article = parser.articleFromText(document.text, document.published ?? null);
  const { quotes, figures, dates, entities } = parser.analyze(article);
  return parser.readStory(parser.readLanguage(article), article, { quotes, figures, dates, entities });
}

const jaccard = (a, b) => {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Three choices a document: given the key points before, which sentence comes next. All remaining ones are right. */
export function keyExamples(document, story, parser) {
  const gold = document.analysis.summary.keyPoints;
  const pool = story.lines.filter((line) => line.whole && parser.standsAlone(story, line));
  const goldOf = new Map(pool.map((line) => [line, gold.findIndex((point) => jaccard(point, line.sentence) >= 0.5)]));
  const own = new Map(pool.map((line) => [line, parser.ownFeatures(story, line)]));
  const taken = [];
  const examples = [];
  for (let turn = 0; turn < gold.length; turn++) {
    const open = pool.filter((line) => !taken.includes(line));
    const candidates = open.map((line) => [...own.get(line), ...parser.nextFeatures(line, taken, story.lines.length)]);
    examples.push({ id: document.id, candidates, right: open.map((line) => goldOf.get(line) >= 0) });
    const next = pool.find((line) => goldOf.get(line) === turn);
    if (next) taken.push(next);
  }
  return examples;
}

/** Share of the gold key points among the three that greedy choice takes with the weights. */
export function keyHits(document, story, parser, weights) {
  const gold = document.analysis.summary.keyPoints;
  const pool = story.lines.filter((line) => line.whole && parser.standsAlone(story, line));
  const own = new Map(pool.map((line) => [line, parser.ownFeatures(story, line)]));
  const taken = [];
  while (taken.length < 3 && taken.length < pool.length) {
    let top = null;
    for (const line of pool) {
      if (taken.includes(line)) continue;
      const features = [...own.get(line), ...parser.nextFeatures(line, taken, story.lines.length)];
      const score = features.reduce((sum, f) => sum + (weights[f] ?? 0), 0);
      if (!top || score > top.score) top = { line, score };
    }
    taken.push(top.line);
  }
  return { hits: gold.filter((g) => taken.some((line) => jaccard(g, line.sentence) >= 0.5)).length, of: gold.length };
}
