// Trains the weights that put a date without a year or week behind or ahead of the day of writing, and writes
// src/parser/dates/weights.ts. Deterministic.
//   node scripts/train/dates.mjs [--data DIR] [--dry] [--prior N] [--validate FILE]
// --data      folder with news/wikinews.jsonl (default ../shared/train)
// --validate  also report what the weights reach on a file of the dates benchmark
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { examplesOf, loadDates } from './dates/examples.mjs';
import { right, trainLogistic } from './dates/logistic.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const PRIOR = Number(option('--prior', 1));
const readJsonl = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const percent = (x) => `${(100 * x).toFixed(1)} %`;
const share = (examples, weights) => examples.filter((e) => right(e, weights)).length / examples.length;
const foldOf = (id) => [...id].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 5;

function crossValidate(examples) {
  let count = 0;
  for (let fold = 0; fold < 5; fold++) {
    const weights = trainLogistic(
      examples.filter((e) => foldOf(e.id) !== fold),
      PRIOR,
    );
    count += examples.filter((e) => foldOf(e.id) === fold && right(e, weights)).length;
  }
  return count / examples.length;
}

const dates = await loadDates();
const documents = readJsonl(join(option('--data', join(ROOT, '../shared/train')), 'news/wikinews.jsonl'));
const examples = documents.flatMap((d) => examplesOf(dates, d, d.analysis.dates));
const weights = trainLogistic(examples, PRIOR);
const future = examples.filter((e) => e.future).length;
console.log(
  `train: ${examples.length} dates, ${future} ahead; right ${percent(share(examples, weights))}, five-fold ${percent(crossValidate(examples))}`,
);

const validate = option('--validate');
if (validate) {
  const dev = readJsonl(validate).flatMap((d) => examplesOf(dates, d, d.gold.dates));
  for (const kind of ['weekday', 'day', 'month']) {
    const some = dev.filter((e) => e.kind === kind);
    console.log(
      `validation, ${kind}: ${some.length}, ${some.filter((e) => e.future).length} ahead; right ${percent(share(some, weights))}`,
    );
  }
}
if (!args.includes('--dry')) {
  const rows = Object.entries(weights)
    .filter(([, w]) => Math.abs(w) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, w]) => `  ${/^\w+$/.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`}: ${w.toFixed(2)},`);
  const note = `Weights of the past-or-future model (direction.ts). Made by scripts/train/dates.mjs from ${documents.length} hand-annotated\n * Wikinews articles (${examples.length} dates). Do not edit by hand.`;
  writeFileSync(
    join(ROOT, 'src/parser/dates/weights.ts'),
    `/**\n * ${note}\n */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
  );
}
