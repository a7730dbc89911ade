// npm test: types, lint, build, unit tests, and the built extension in Chromium and Firefox.
//   npm test -- --only unit        one step (types, lint, build, unit, browsers)
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

const bin = (path) => [process.execPath, join(ROOT, 'node_modules', path)];
const counts = join(ROOT, '.output/tests');

/** Vitest with its counts kept beside what it prints. */
const vitest = (name, ...words) => [
  ...bin('vitest/vitest.mjs'),
  'run',
  ...words,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(counts, `${name}.json`)}`,
];

const STEPS = [
  {
    name: 'types',
    commands: [
      [...bin('wxt/bin/wxt.mjs'), 'prepare'],
      [...bin('typescript/bin/tsc'), '--noEmit'],
    ],
  },
  { name: 'lint', commands: [[...bin('@biomejs/biome/bin/biome'), 'check', '.']] },
  { name: 'build', commands: [[process.execPath, join(ROOT, 'scripts/build.mjs')]] },
  { name: 'unit', commands: [vitest('unit')] },
  { name: 'browsers', commands: [vitest('browsers', '--config', 'vitest.browser.config.ts')] },
];

function chosenSteps([flag, name]) {
  if (flag === undefined) return STEPS;
  const steps = STEPS.filter((step) => step.name === name);
  if (flag === '--only' && steps.length > 0) return steps;
  console.error(`test: unknown words "${[flag, name].join(' ')}"; use --only ${STEPS.map((s) => s.name).join('|')}`);
  return process.exit(2);
}

function runStep({ name, commands }) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  for (const [program, ...words] of commands) {
    const { status } = spawnSync(program, words, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) return false;
  }
  console.log(`── ${name} passed in ${Math.round((Date.now() - begun) / 1000)} s`);
  return true;
}

/** Tests counted over the vitest runs that were made. */
function countTests(steps) {
  let passed = 0;
  let failed = 0;
  for (const { name } of steps) {
    if (name !== 'unit' && name !== 'browsers') continue;
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(counts, `${name}.json`), 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
  }
  return { passed, failed };
}

const steps = chosenSteps(process.argv.slice(2));
await ensurePackages();
if (steps.some((step) => step.name === 'browsers')) {
  const { ensureBrowsers } = await import('./lib/browsers/install.mjs');
  ensureBrowsers(['chromium', 'firefox']);
}
mkdirSync(counts, { recursive: true });
const broken = steps.find((step) => !runStep(step));
if (broken) {
  console.error(`\nnpm test failed at: ${broken.name}`);
  process.exit(1);
}
const { passed, failed } = countTests(steps);
console.log(`\nTests: ${passed} passed, ${failed} failed`);
