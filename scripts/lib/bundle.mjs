import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './root.mjs';

/** Bundles the command line for Node into `dir`; returns the file to import. */
export async function bundleCli(dir) {
  mkdirSync(dir, { recursive: true });
  await build({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    outfile: join(dir, 'main.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['linkedom'],
    logLevel: 'error',
    tsconfigRaw: '{}',
  });
  return join(dir, 'main.mjs');
}
