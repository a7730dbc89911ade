// Trains the confidence of figures: the probability that value and unit are right. Writes
// src/parser/figures/confidence-weights.ts. Deterministic.
//   node scripts/train/confidence.mjs [--data DIR] [--dry] [--validate FILE]
// --data      folder with news/wikinews.jsonl (default ../shared/train)
// --validate  also print how the confidence holds on a file in the same form
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { figureExamples } from './confidence/figures.mjs';
import { reliability, trainOdds } from './confidence/odds.mjs';
import { loadParser } from './counted/examples.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const readJsonl = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const foldOf = (id) => [...id].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 5;

const parser = await loadParser();
const documents = readJsonl(join(option('--data', join(ROOT, '../shared/train')), 'news/wikinews.jsonl'));
const examples = documents.flatMap((document) => figureExamples(parser, document));
const held = [];
for (let fold = 0; fold < 5; fold++) {
  const model = trainOdds(examples.filter((e) => foldOf(e.id) !== fold));
  for (const e of examples)
    if (foldOf(e.id) === fold) held.push({ right: e.right, confidence: model.odds(e.features) });
}
console.log(`five-fold on ${examples.length} figures:\n${reliability(held)}`);
const model = trainOdds(examples);
const validate = option('--validate');
if (validate) {
  const dev = readJsonl(validate).flatMap((document) => figureExamples(parser, document));
  console.log(
    `validation on ${dev.length}:\n${reliability(dev.map((e) => ({ right: e.right, confidence: model.odds(e.features) })))}`,
  );
}
if (!args.includes('--dry')) {
  const rows = Object.entries(model.weights)
    .filter(([, w]) => Math.abs(w) >= 0.02)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, w]) => `  ${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}: ${Number(w.toFixed(2))},`);
  const note = `/**\n * Weights of the confidence of figures (confidence.ts). Made by scripts/train/confidence.mjs from ${documents.length}\n * hand-annotated Wikinews articles (${examples.length} figures). Do not edit by hand.\n */`;
  writeFileSync(
    join(ROOT, 'src/parser/figures/confidence-weights.ts'),
    `${note}\nexport const BIAS = ${Number(model.bias.toFixed(2))};\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
  );
}
