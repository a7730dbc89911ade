// Trains the weights that choose how to say what a figure counts, and writes src/parser/figures/counted/weights.ts.
// Deterministic.
//   node scripts/train/counted.mjs [--data DIR] [--dry] [--prior N]
// --data  folder with news/wikinews.jsonl (default ../shared/train)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { examplesOf, loadParser } from './counted/examples.mjs';
import { rewardOf, trainRank } from './counted/rank.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const settings = { prior: Number(option('--prior', 0.7)) };
const readJsonl = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const mean = (list) => (list.length ? `${((100 * list.reduce((a, b) => a + b, 0)) / list.length).toFixed(1)} %` : '-');
const foldOf = (id) => [...id].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 5;

const parser = await loadParser();
const documents = readJsonl(join(option('--data', join(ROOT, '../shared/train')), 'news/wikinews.jsonl'));
const examples = documents.flatMap((document) => examplesOf(parser, document));
const held = [];
for (let fold = 0; fold < 5; fold++) {
  const weights = trainRank(
    examples.filter((e) => foldOf(e.id) !== fold),
    settings,
  );
  for (const e of examples) if (foldOf(e.id) === fold) held.push({ kind: e.kind, reward: rewardOf(e, weights) });
}
for (const kind of ['count', 'duration']) {
  const some = examples.filter((e) => e.kind === kind);
  const scores = held.filter((e) => e.kind === kind).map((e) => e.reward);
  console.log(
    `${kind}: ${some.length}; first candidate ${mean(some.map((e) => e.rewards[0]))}, five-fold ${mean(scores)}, best candidate ${mean(some.map((e) => Math.max(...e.rewards)))}`,
  );
}
if (!args.includes('--dry')) {
  const rows = Object.entries(trainRank(examples, settings))
    .filter(([, w]) => Math.abs(w) >= 0.02)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, w]) =>
        `  ${/^[a-z]\w*$/i.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`}: ${Number(w.toFixed(2))},`,
    );
  const note = `/**\n * Weights of the choice of words for what is counted (choose.ts). Made by scripts/train/counted.mjs from\n * ${documents.length} hand-annotated Wikinews articles (${examples.length} figures). Do not edit by hand.\n */`;
  writeFileSync(
    join(ROOT, 'src/parser/figures/counted/weights.ts'),
    `${note}\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
  );
}
