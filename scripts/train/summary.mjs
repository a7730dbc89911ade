// Trains the rankers of the summary and writes their weights beside them. Deterministic.
//   node scripts/train/summary.mjs [--data DIR] [--dry] [--validate FILE]
// --data      folder with news/wikinews.jsonl (default ../shared/train)
// --dry       report only, write nothing
// --validate  also report what the trained weights reach on this file
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { intern, trainRanker } from './quotes/maxent.mjs';
import { keyExamples, keyHits, loadParser, readJsonl, storyOf } from './summary/examples.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const PRIOR = Number(option('--prior', 16));
const parser = await loadParser();
const foldOf = (id) => [...id].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 5;
const load = (file) =>
  readJsonl(file)
    .filter((d) => d.analysis.summary?.keyPoints)
    .map((document) => ({ document, story: storyOf(document, parser) }));
const percent = (x) => `${(100 * x).toFixed(1)} %`;

const train = load(join(option('--data', join(ROOT, '../shared/train')), 'news/wikinews.jsonl'));
const dev = option('--validate') ? load(option('--validate')) : [];
const rate = (pairs) => {
  const sum = pairs.reduce((s, { hits, of }) => ({ hits: s.hits + hits, of: s.of + of }), { hits: 0, of: 0 });
  return percent(sum.hits / Math.max(1, sum.of));
};

function keyPoints() {
  for (const item of [...train, ...dev]) item.key = keyExamples(item.document, item.story, parser);
  const fit = (items) =>
    trainRanker(
      intern(
        items.flatMap((item) => item.key),
        8,
      ),
      { prior: PRIOR },
    );
  const hits = (items, weights) => items.map((item) => keyHits(item.document, item.story, parser, weights));
  const folds = [0, 1, 2, 3, 4].flatMap((fold) => {
    const weights = fit(train.filter((item) => foldOf(item.document.id) !== fold));
    return hits(
      train.filter((item) => foldOf(item.document.id) === fold),
      weights,
    );
  });
  const lead = train.map(({ document, story }) =>
    keyHits(document, story, parser, { 'at:0': 3, 'at:1': 2, 'at:2': 1 }),
  );
  const weights = fit(train);
  console.log(
    `key points: first three ${rate(lead)}, trained ${rate(hits(train, weights))}, five-fold ${rate(folds)}, validation ${rate(hits(dev, weights))}`,
  );
  return weights;
}

function write(file, name, what, weights) {
  if (args.includes('--dry')) return;
  const rows = Object.entries(weights)
    .filter(([, w]) => Math.abs(w) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([f, w]) => `  ${/^[A-Za-z]+$/.test(f) ? f : `'${f}'`}: ${w.toFixed(2)},`);
  const head = `/**\n * ${what}\n * Made by scripts/train/summary.mjs from ${train.length} hand-annotated Wikinews articles. Do not edit by hand.\n */\n`;
  writeFileSync(
    join(ROOT, file),
    `${head}export const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
  );
}

write(
  'src/parser/summary/keyPoints/weights.ts',
  'KEY_WEIGHTS',
  'Weights of the features that rank sentences as key points.',
  keyPoints(),
);
