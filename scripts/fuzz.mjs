// npm run fuzz: random cases until something breaks or they are done: articles through the whole parser, or another target.
//   node scripts/fuzz.mjs [--what parser|reader|exports|messages|settings|clippings] [--cases 100000] [--seed N] [--replay SEED:PATH]
// Prints the seed of every run; a failure prints what to replay and the smallest case that breaks.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? args[args.indexOf(name) + 1] : fallback);
const what = option('--what', 'parser');
const cases = Number(option('--cases', 100_000));
const replay = option('--replay', null);
const seed = Number(replay?.split(':')[0] ?? option('--seed', (Date.now() ^ (process.pid << 8)) | 0));
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
  console.error('fuzz: --cases and --seed take whole numbers, --replay what an earlier run printed');
  process.exit(2);
}
await ensurePackages();
const { default: fc } = await import('fast-check');
const { TARGETS } = await bundle();
if (!Object.hasOwn(TARGETS, what)) {
  console.error(`fuzz: unknown target "${what}"; there are: ${Object.keys(TARGETS).join(', ')}`);
  process.exit(2);
}
const resources = loadResources();

/** Generators and invariants of the tests, with the parser from source. */
async function bundle() {
  const { build } = await import('esbuild');
  const dir = join(ROOT, '.output/fuzz');
  mkdirSync(dir, { recursive: true });
  const outfile = join(dir, 'fuzz.mjs');
  const contents = "export { TARGETS } from './tests/fuzz/targets';";
  await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['fast-check', 'linkedom'],
    logLevel: 'error',
    tsconfigRaw: '{}',
  });
  return import(pathToFileURL(outfile).href);
}

/** The name recogniser's model, where it has been built. */
function loadResources() {
  const dir = join(ROOT, 'assets/model');
  const file = existsSync(dir) ? readdirSync(dir).find((name) => /\.(?:bin|model)$/.test(name)) : undefined;
  return file ? { names: new Uint8Array(readFileSync(join(dir, file))) } : {};
}

const ROUND = 5000;
const started = performance.now();
console.log(`fuzz: ${what}, ${cases} cases, seed ${seed}${resources.names ? ', with the name model' : ''}`);
for (let done = 0; done < cases; done += ROUND) {
  const numRuns = Math.min(ROUND, cases - done);
  const property = TARGETS[what](resources);
  const options = replay
    ? { seed, path: replay.slice(replay.indexOf(':') + 1), endOnFailure: true }
    : { seed: (seed + done) | 0 };
  const result = fc.check(property, { ...options, numRuns, interruptAfterTimeLimit: 600_000 });
  if (result.failed) {
    console.error(
      `\nfuzz: broken after ${done + result.numRuns} cases\n  replay: npm run fuzz -- --what ${what} --replay ${result.seed}:${result.counterexamplePath}`,
    );
    console.error(
      `  ${String(result.errorInstance?.stack ?? result.errorInstance)
        .split('\n')
        .slice(0, 4)
        .join('\n  ')}`,
    );
    console.error(`  case: ${fc.stringify(result.counterexample)}`);
    process.exit(1);
  }
  if (replay) break;
  if ((done / ROUND) % 4 === 3 || done + numRuns >= cases)
    console.log(`  ${done + numRuns} cases, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
console.log(replay ? 'fuzz: that case holds' : 'fuzz: every invariant held');
