// Trains the weights of quotation attribution and writes src/parser/quotes/weights.ts. Deterministic.
//   node scripts/train/quotes.mjs [--data DIR] [--dry] [--validate FILE]
// --data      folder with news/wikinews.jsonl (default ../shared/train)
// --dry       report only, write nothing
// --validate  also report five-fold cross-validation on this file (quotation benchmark format) and what the trained weights reach on it
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { examplesOf, loadParser, readJsonl } from './quotes/examples.mjs';
import { intern, isRight, trainRanker } from './quotes/maxent.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const data = option('--data', join(ROOT, '../shared/train'));
const PRIOR = Number(option('--prior', 1));

const parser = await loadParser();
const share = (examples, weights) => examples.filter((e) => isRight(e, weights)).length / examples.length;
const percent = (x) => `${(100 * x).toFixed(1)} %`;
const foldOf = (id) => [...id].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % 5;

function crossValidate(examples) {
  let right = 0;
  for (let fold = 0; fold < 5; fold++) {
    const weights = trainRanker(intern(examples.filter((e) => foldOf(e.id) !== fold)), { prior: PRIOR });
    right += examples.filter((e) => foldOf(e.id) === fold && isRight(e, weights)).length;
  }
  return right / examples.length;
}

const documents = readJsonl(join(data, 'news/wikinews.jsonl'));
const examples = documents.flatMap((d) => examplesOf(d, parser, 'gold'));
const reachable = examples.filter((e) => e.right.some(Boolean)).length / examples.length;
const weights = trainRanker(intern(examples), { prior: PRIOR });
console.log(
  `train: ${examples.length} quotes, a right candidate exists for ${percent(reachable)}; right ${percent(share(examples, weights))}, five-fold ${percent(crossValidate(examples))}`,
);

const validate = option('--validate');
if (validate) {
  const dev = readJsonl(validate).flatMap((d) => examplesOf(d, parser, 'none'));
  const top = dev.filter((e) => e.right.some(Boolean)).length / dev.length;
  console.log(
    `validation: ${dev.length} quotes, reachable ${percent(top)}; trained weights ${percent(share(dev, weights))}, its own five-fold ${percent(crossValidate(dev))}`,
  );
}

if (!args.includes('--dry')) {
  const rows = Object.entries(weights)
    .filter(([, w]) => Math.abs(w) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([f, w]) => `  ${JSON.stringify(f).replaceAll('"', "'")}: ${w.toFixed(2)},`);
  writeFileSync(
    join(ROOT, 'src/parser/quotes/weights.ts'),
    `/**\n * Weights of the attribution model: a log-linear ranker over the candidates of a quote (features.ts, candidates.ts).\n * Made by scripts/train/quotes.mjs from ${documents.length} hand-annotated Wikinews articles (${examples.length} quotes). Do not edit by hand.\n */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
  );
}
