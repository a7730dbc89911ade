// Trains the rankers of the summary and writes their weights beside them. Deterministic.
//   node scripts/train/summary.mjs [--data DIR] [--dry] [--folds] [--validate FILE [--show]]
// --data      folder with news/wikinews.jsonl (default ../shared/train)
// --dry       report only, write nothing
// --folds     also report five-fold cross-validation of the answers (minutes)
// --validate  also report what the trained weights reach on this file; --show prints its answers
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { intern, trainRanker } from './quotes/maxent.mjs';
import { answerExample, answerHits } from './summary/answers.mjs';
import { keyExamples, keyHits, loadParser, readJsonl, storyOf } from './summary/examples.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const PRIOR = Number(option('--prior', 16));
const parser = await loadParser();
const foldOf = (id) => [...id].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 5;
const load = (file) =>
  readJsonl(file)
    .filter((d) => d.analysis.summary?.keyPoints)
    .map((document) => {
      const story = storyOf(document, parser);
      return { document, story, edges: parser.edgesOf(story) };
    });
const percent = (x) => `${(100 * x).toFixed(1)} %`;

const train = load(join(option('--data', join(ROOT, '../shared/train')), 'news/wikinews.jsonl'));
const dev = option('--validate') ? load(option('--validate')) : [];
const rate = (pairs) => {
  const sum = pairs.reduce((s, { hits, of }) => ({ hits: s.hits + hits, of: s.of + of }), { hits: 0, of: 0 });
  return percent(sum.hits / Math.max(1, sum.of));
};

function keyPoints() {
  for (const item of [...train, ...dev]) item.key = keyExamples(item.document, item.story, parser);
  const learn = (items) =>
    trainRanker(
      intern(
        items.flatMap((item) => item.key),
        8,
      ),
      { prior: PRIOR },
    );
  const hits = (items, weights) => items.map((item) => keyHits(item.document, item.story, parser, weights));
  const folds = [0, 1, 2, 3, 4].flatMap((fold) => {
    const weights = learn(train.filter((item) => foldOf(item.document.id) !== fold));
    return hits(
      train.filter((item) => foldOf(item.document.id) === fold),
      weights,
    );
  });
  const lead = train.map(({ document, story }) =>
    keyHits(document, story, parser, { 'at:0': 3, 'at:1': 2, 'at:2': 1 }),
  );
  const weights = learn(train);
  console.log(
    `key points: first three ${rate(lead)}, trained ${rate(hits(train, weights))}, five-fold ${rate(folds)}, validation ${rate(hits(dev, weights))}`,
  );
  return weights;
}

const QUESTIONS = parser.LEANS.map(([question]) => question);

/** Weights of all questions, from the items of the training folds. */
function learnAnswers(items, prior) {
  const learn = ([question, lean]) => {
    const examples = items.map((item) => answerExample(item, question, lean, parser)).filter(Boolean);
    return [question, trainRanker(intern(examples, 10), { prior, steps: 120 })];
  };
  return Object.fromEntries(parser.LEANS.map(learn));
}

function answers() {
  const prior = Number(option('--answer-prior', 8));
  const show = args.includes('--show') ? dev : [];
  const report = (name, results) => {
    const all = results.flatMap((r) => Object.values(r));
    const mean = (list) => percent(list.reduce((a, b) => a + b, 0) / Math.max(1, list.length));
    const parts = QUESTIONS.map((q) => `${q} ${mean(results.flatMap((r) => (q in r ? [r[q]] : [])))}`);
    console.log(`answers, ${name}: ${mean(all)} (${parts.join(', ')})`);
  };
  const ceiling = (items) =>
    items.map((item) =>
      Object.fromEntries(
        parser.LEANS.flatMap(([q, lean]) => {
          const example = answerExample(item, q, lean, parser);
          return example ? [[q, example.right.some(Boolean) ? 1 : 0]] : [];
        }),
      ),
    );
  report('reachable', ceiling(train));
  const folds = (args.includes('--folds') ? [0, 1, 2, 3, 4] : []).flatMap((fold) => {
    const weights = learnAnswers(
      train.filter((item) => foldOf(item.document.id) !== fold),
      prior,
    );
    return train.filter((item) => foldOf(item.document.id) === fold).map((item) => answerHits(item, weights, parser));
  });
  report('five-fold', folds);
  const weights = learnAnswers(train, prior);
  report(
    'trained',
    train.map((item) => answerHits(item, weights, parser)),
  );
  for (const item of show)
    for (const line of answerHits(item, weights, parser, true).lines) console.log(item.document.id, line);
  if (dev.length > 0)
    report(
      'validation',
      dev.map((item) => answerHits(item, weights, parser)),
    );
  return weights;
}

const key = (name) => (/^[A-Za-z]\w*$/.test(name) ? name : JSON.stringify(name));
const row = ([name, value]) =>
  typeof value === 'number' ? `${key(name)}: ${value.toFixed(2)},` : `${key(name)}: {\n${rows(value)}\n},`;
/** Weights below these are left out: the answers have many features, and the package should be small. */
const SMALL_ANSWER = 0.12;
const SMALL_KEY = 0.01;
const rows = (weights, least = SMALL_ANSWER) =>
  Object.entries(weights)
    .filter(([, w]) => typeof w === 'object' || Math.abs(w) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(row)
    .join('\n');

function write(file, name, type, what, weights, least) {
  if (args.includes('--dry')) return;
  const head = `/**\n * ${what}\n * Made by scripts/train/summary.mjs from ${train.length} hand-annotated Wikinews articles. Do not edit by hand.\n */\n`;
  writeFileSync(join(ROOT, file), `${head}export const ${name}: Readonly<${type}> = {\n${rows(weights, least)}\n};\n`);
}

write(
  'src/parser/summary/keyPoints/weights.ts',
  'KEY_WEIGHTS',
  'Record<string, number>',
  'Weights of the features that rank sentences as key points.',
  keyPoints(),
  SMALL_KEY,
);
write(
  'src/parser/summary/fiveW/weights.ts',
  'ANSWER_WEIGHTS',
  'Record<string, Record<string, number>>',
  'Weights of the features that rank phrases as answers to the six questions.',
  answers(),
);
