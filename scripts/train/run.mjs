// Trains the name recogniser: npm run train [-- --folds 5] [-- --check]; see scripts/train/names/README.md.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from '../lib/packages.mjs';
import { ROOT } from '../lib/root.mjs';

await ensurePackages();
const { build } = await import('esbuild');
// One folder for each run: trials may run side by side.
const dir = join(ROOT, `.output/train-${process.pid}`);
mkdirSync(dir, { recursive: true });
await build({
  entryPoints: [join(ROOT, 'scripts/train/names/main.ts')],
  outfile: join(dir, 'main.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
  tsconfigRaw: '{}',
});
const { main } = await import(pathToFileURL(join(dir, 'main.mjs')).href);
try {
  process.exitCode = await main(ROOT, process.argv.slice(2));
} finally {
  rmSync(dir, { recursive: true, force: true });
}
