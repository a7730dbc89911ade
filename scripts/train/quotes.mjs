// Trains the weights of quotation attribution and writes src/parser/quotes/weights.ts. Deterministic.
//   node scripts/train/quotes.mjs [--data DIR] [--dry] [--validate FILE]
// --data      folder with news/wikinews.jsonl (default ../shared/train)
// --dry       report only, write nothing
// --validate  also report five-fold cross-validation on this file (quotation benchmark format) and what the trained weights reach on it
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { decisionsOf } from './quotes/decisions.mjs';
import { examplesOf, loadParser, readJsonl } from './quotes/examples.mjs';
import { asChoice, intern, isRight, trainRanker } from './quotes/maxent.mjs';
import { readStories } from './quotes/stories.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const data = option('--data', join(ROOT, '../shared/train'));
const PRIOR = Number(option('--prior', 2));

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

/** What rankers decide on articles they were not trained on. */
function heldOutDecisions() {
  const out = [];
  for (let fold = 0; fold < 5; fold++) {
    const weights = trainRanker(intern(train.speakers.filter((e) => foldOf(e.id) !== fold)), { prior: PRIOR });
    for (const [list, layer] of [
      [documents, 'own'],
      [passages, 'none'],
    ])
      for (const document of list)
        if (foldOf(document.id) === fold) out.push(...decisionsOf(document, parser, weights, layer));
  }
  return out;
}

const documents = readJsonl(join(data, 'news/wikinews.jsonl'));
function read(list, layer) {
  const read = list.map((document) => examplesOf(document, parser, layer));
  return {
    speakers: read.flatMap((r) => r.examples),
    gate: read.flatMap((r) => r.gate).map(asChoice),
    pronouns: read.flatMap((r) => r.pronouns),
  };
}
const wikinews = read(documents, 'gold');
const passages = readStories();
const stories = read(passages, 'none');
const train = {
  pronouns: wikinews.pronouns,
  speakers: [...wikinews.speakers, ...stories.speakers],
  gate: [...wikinews.gate, ...stories.gate],
};
console.log(`${wikinews.speakers.length} quotes of Wikinews, ${stories.speakers.length} of our own passages`);
const reachable = (examples) => examples.filter((e) => e.right.some(Boolean)).length / examples.length;
const weights = trainRanker(intern(train.speakers), { prior: PRIOR });
const gate = trainRanker(intern(train.gate), { prior: PRIOR });
const certainty = trainRanker(intern(heldOutDecisions().map(asChoice)), { prior: PRIOR });
const antecedent = trainRanker(intern(train.pronouns), { prior: 1 });
for (const [what, examples, fitted] of [
  ['speakers', train.speakers, weights],
  ['said or named', train.gate, gate],
])
  console.log(
    `train, ${what}: ${examples.length}, reachable ${percent(reachable(examples))}; right ${percent(share(examples, fitted))}, five-fold ${percent(crossValidate(examples))}`,
  );

const validate = option('--validate');
if (validate) {
  const dev = read(readJsonl(validate), 'none');
  for (const [what, examples, fitted] of [
    ['speakers', dev.speakers, weights],
    ['said or named', dev.gate, gate],
  ])
    console.log(
      `validation, ${what}: ${examples.length}, reachable ${percent(reachable(examples))}; trained weights ${percent(share(examples, fitted))}, its own five-fold ${percent(crossValidate(examples))}`,
    );
}

const table = (fitted) =>
  Object.entries(fitted)
    .filter(([, w]) => Math.abs(w) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([f, w]) => `  '${f}': ${w.toFixed(2)},`)
    .join('\n');
if (!args.includes('--dry')) {
  const head = `/**
 * Weights of the log-linear models of this room. WEIGHTS ranks the candidate speakers of a quote (features.ts,
 * candidates.ts), GATE tells said words from names in marks (gate.ts), CERTAINTY says how often such a decision was right
 * on articles that its ranker had not seen (confidence.ts). Made by scripts/train/quotes.mjs from
 * ${documents.length} hand-annotated Wikinews articles (${wikinews.speakers.length} quotes) and ${stories.speakers.length} quotes of our own passages (scripts/train/quotes/stories.txt). Do not edit by hand.
 */`;
  const text = `${head}\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${table(weights)}\n};\n\nexport const GATE: Readonly<Record<string, number>> = {\n${table(gate)}\n};\n\nexport const CERTAINTY: Readonly<Record<string, number>> = {\n${table(certainty)}\n};\n`;
  writeFileSync(join(ROOT, 'src/parser/quotes/weights.ts'), text);
  const note = `/**\n * Weights of the choice of a pronoun's antecedent (pronouns.ts). Made by scripts/train/quotes.mjs from ${train.pronouns.length}\n * pronouns of hand-annotated Wikinews articles. Do not edit by hand.\n */`;
  writeFileSync(
    join(ROOT, 'src/parser/resolve/weights.ts'),
    `${note}\nexport const ANTECEDENT: Readonly<Record<string, number>> = {\n${table(antecedent)}\n};\n`,
  );
  spawnSync('npx', ['biome', 'format', '--write', 'src/parser/quotes/weights.ts', 'src/parser/resolve/weights.ts'], {
    cwd: ROOT,
  });
}
