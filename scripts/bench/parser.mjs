// Whole analysis against compromise on the same articles in one run, the share of each layer, and growth with length.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/root.mjs';

const ROUNDS = 5;

/** The parser from source, layer by layer, with the texts of the property tests. */
async function loadParser() {
  const { build } = await import('esbuild');
  const dir = join(ROOT, '.output/bench');
  mkdirSync(dir, { recursive: true });
  const outfile = join(dir, 'parser.mjs');
  const contents = `export { HOSTILE } from './tests/parser/any/hostile';
export { articleOf } from './tests/parser/any/invariants';
export { analyzeInLayers } from './tests/parser/any/layers';`;
  const stdin = { contents, resolveDir: ROOT, loader: 'ts' };
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' };
  await build({ ...options, stdin, outfile, tsconfigRaw: '{}' });
  return import(pathToFileURL(outfile).href);
}

/** Articles of the benchmark folder beside the project, when present; else stories made of one pattern. */
function texts(hostile) {
  const file = join(ROOT, '../shared/bench/news/dev.jsonl');
  if (!existsSync(file)) return Array.from({ length: 20 }, (_, i) => hostile['paragraphs of a story'](2500 + 100 * i));
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line).text);
}

function model() {
  const dir = join(ROOT, 'assets/model');
  const name = existsSync(dir) ? readdirSync(dir).find((file) => /\.(?:bin|model)$/.test(file)) : undefined;
  return name ? new Uint8Array(readFileSync(join(dir, name))) : undefined;
}

/** Processor milliseconds of some work: other programs on the machine count little. */
function cost(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What compromise does of the same: people, places, organizations, quotations and numbers. */
function withCompromise(nlp, text) {
  const doc = nlp(text);
  return [doc.people(), doc.places(), doc.organizations(), doc.quotations(), doc.numbers()].map((view) => view.json());
}

function layersOf(parser, text, names, times) {
  parser.analyzeInLayers(
    parser.articleOf(text),
    (layer, work) => {
      let result;
      times[layer] =
        (times[layer] ?? 0) +
        cost(() => {
          result = work();
        });
      return result;
    },
    names,
  );
}

/** Least total of a few rounds over all texts, the first round left out as warm-up. */
function least(rounds, once) {
  once();
  return Math.min(...Array.from({ length: rounds }, () => cost(once)));
}

/** Growth of each layer from 250 kB over 500 kB to 1 MB of one text. */
function growth(parser, name, names) {
  const columns = [250_000, 500_000, 1_000_000].map((length) => {
    const times = {};
    layersOf(parser, parser.HOSTILE[name](length), names, times);
    return times;
  });
  const cells = Object.keys(columns[0]).map((layer) => `${layer} ${columns.map((c) => c[layer].toFixed(0)).join('/')}`);
  const total = columns.map((times) => Object.values(times).reduce((sum, time) => sum + time, 0));
  console.log(`  ${name.padEnd(30)} ×${(total[2] / total[1]).toFixed(2)}   ${cells.join('  ')}`);
}

/** Prints the tables. Times are processor milliseconds; read the ratios. */
export async function bench() {
  const parser = await loadParser();
  const { default: nlp } = await import('compromise');
  const stories = texts(parser.HOSTILE);
  const names = model();
  const size = stories.reduce((sum, text) => sum + text.length, 0);
  const ours = least(ROUNDS, () => {
    for (const text of stories) layersOf(parser, text, names, {});
  });
  const theirs = least(2, () => {
    for (const text of stories) withCompromise(nlp, text);
  });
  console.log(`  ${stories.length} articles, ${size} characters${names ? '' : ', without the name model'}`);
  console.log(
    `  whole analysis ${ours.toFixed(0)} ms, compromise ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(1)} times faster`,
  );
  const times = {};
  for (let round = 0; round < ROUNDS; round++) for (const text of stories) layersOf(parser, text, names, times);
  const total = Object.values(times).reduce((sum, time) => sum + time, 0);
  for (const [layer, time] of Object.entries(times))
    console.log(`    ${layer.padEnd(10)} ${((100 * time) / total).toFixed(0)} %`);
  console.log('  growth from 500 kB to 1 MB, and milliseconds at 250 kB / 500 kB / 1 MB');
  for (const name of [
    'paragraphs of a story',
    'one paragraph of sentences',
    'different names',
    'numbers',
    'opening quotation marks',
  ])
    growth(parser, name, names);
}
