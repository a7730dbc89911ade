// Trains the rankers of the summary and writes their weights beside them. Deterministic.
//   node scripts/train/summary.mjs [--data DIR] [--dry] [--folds] [--validate FILE [--show]]
// --data      folder with news/wikinews.jsonl (default ../shared/train)
// --dry       report only, write nothing
// --folds     also report five-fold cross-validation
// --validate  also report what the trained weights reach on this file; --show prints its answers
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { answerHits, learnAnswers } from './summary/answers.mjs';
import { itemsOf, loadParser } from './summary/examples.mjs';
import { keyHits, leadHits, learnKeys } from './summary/keys.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const KEY = { prior: Number(option('--prior', 16)) };
const parser = await loadParser();
const train = itemsOf(join(option('--data', join(ROOT, '../shared/train')), 'news/wikinews.jsonl'), parser);
const dev = option('--validate') ? itemsOf(option('--validate'), parser) : [];

const percent = (x) => `${(100 * x).toFixed(1)} %`;
const mean = (list) => percent(list.reduce((a, b) => a + b, 0) / Math.max(1, list.length));
const rate = (pairs) => {
  const sum = (key) => pairs.reduce((s, pair) => s + pair[key], 0);
  return percent(sum('hits') / Math.max(1, sum('of')));
};
const reportKeys = (name, results) => console.log(`key points, ${name}: ${rate(results)}`);
function reportAnswers(name, results) {
  const parts = parser.LEANS.map(([q]) => `${q} ${mean(results.flatMap((r) => (q in r ? [r[q]] : [])))}`);
  console.log(`answers, ${name}: ${mean(results.flatMap((r) => Object.values(r)))} (${parts.join(', ')})`);
}

/** Results of each fifth under weights from the other four. */
function inFolds(learn, score) {
  const foldOf = ({ document: { id } }) => [...id].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 5;
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const weights = learn(train.filter((item) => foldOf(item) !== fold));
    return train.filter((item) => foldOf(item) === fold).map((item) => score(item, weights));
  });
}

const keyWeights = learnKeys(train, parser, KEY);
const answerWeights = learnAnswers(train, parser);
const keysWith = (item, packed) => keyHits(item, parser.weightsOf(packed), parser);
const answersWith = (item, packed) => answerHits(item, parser.rankerOf(packed), parser);

if (!args.includes('--no-keys')) reportKeys('first three', train.map(leadHits));
reportAnswers(
  'reachable',
  train.map(({ answers }) =>
    Object.fromEntries(Object.entries(answers).flatMap(([q, e]) => (e ? [[q, e.reachable]] : []))),
  ),
);
if (args.includes('--folds')) {
  reportKeys(
    'five-fold',
    inFolds((items) => learnKeys(items, parser, KEY), keysWith),
  );
  reportAnswers(
    'five-fold',
    inFolds((items) => learnAnswers(items, parser), answersWith),
  );
}
for (const [name, items] of [
  ['trained', train],
  ['validation', dev],
]) {
  reportKeys(
    name,
    items.map((item) => keysWith(item, keyWeights)),
  );
  reportAnswers(
    name,
    items.map((item) => answersWith(item, answerWeights)),
  );
}
if (args.includes('--show'))
  for (const item of dev)
    answerHits(item, parser.rankerOf(answerWeights), parser, undefined, (line) => console.log(line));

const head = (what) =>
  `/**\n * ${what}\n * Made by scripts/train/summary.mjs from ${train.length} hand-annotated Wikinews articles. Do not edit by hand.\n */\n`;
const lines = (packed) => (packed.match(/.{1,99}/g) ?? []).map((part) => `    '${part}'`).join(' +\n');
if (!args.includes('--dry')) {
  writeFileSync(
    join(ROOT, 'src/parser/summary/keyPoints/weights.ts'),
    `${head('Weights of the features that rank sentences as key points, packed.')}export const KEY_WEIGHTS =\n${lines(keyWeights)};\n`,
  );
  const rows = parser.QUESTIONS.map((question) => `  ${question}:\n${lines(answerWeights[question])},`);
  writeFileSync(
    join(ROOT, 'src/parser/summary/fiveW/weights.ts'),
    `${head('Weights of the features that rank phrases as answers to the six questions, packed.')}export const ANSWER_WEIGHTS = {\n${rows.join('\n')}\n};\n`,
  );
}
