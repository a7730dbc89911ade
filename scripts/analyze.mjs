// Runs the command line from source: bundles src/cli with esbuild (a few hundredths of a second), then starts it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

await ensurePackages();
const { bundleCli } = await import('./lib/bundle.mjs');
const { main, loadResources } = await import(pathToFileURL(await bundleCli(join(ROOT, '.output/cli'))).href);
process.exitCode = await main(process.argv.slice(2), loadResources(ROOT));
