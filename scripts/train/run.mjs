// Trains the name recogniser: npm run train [-- --folds 5] [-- --check]; see scripts/train/names/README.md.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from '../lib/packages.mjs';
import { ROOT } from '../lib/root.mjs';

await ensurePackages();
const { build } = await import('esbuild');
const dir = join(ROOT, '.output/train');
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
process.exitCode = await main(ROOT, process.argv.slice(2));
