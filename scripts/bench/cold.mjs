// Cold load of the name recogniser in Chromium: what a background script that was just woken does before it can read an article.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { findBrowser, openChromium } from '../lib/browsers/index.mjs';
import { ROOT } from '../lib/root.mjs';
import { serve } from '../lib/server.mjs';

const LOADS = 11;
/** Milliseconds a cold load may take. */
const GOAL = 30;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Serves the model as scripts/lib/model-plugin.ts puts it into the extension: one string inside the script. */
const inlined = {
  name: 'nutgraf-model',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:nutgraf-model$/ }, () => ({ path: 'model', namespace: 'nutgraf' }));
    onLoad({ filter: /.*/, namespace: 'nutgraf' }, () => ({
      contents: `export default ${JSON.stringify(gzipSync(readFileSync(join(ROOT, 'assets/model/names.bin')), { level: 9 }).toString('base64'))};`,
    }));
  },
};

async function script() {
  const outfile = join(ROOT, '.output/bench/cold.js');
  mkdirSync(join(ROOT, '.output/bench'), { recursive: true });
  await build({
    stdin: {
      contents: `import { loadModel } from './src/browser/model';
        import { readModel } from './src/parser/entities/tagger/model';
        window.cold = async () => {
          const start = performance.now();
          const bytes = await loadModel();
          const unpacked = performance.now();
          if (!readModel(bytes)) throw new Error('no model');
          return { unpack: unpacked - start, views: performance.now() - unpacked };
        };`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    plugins: [inlined],
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    logLevel: 'error',
    tsconfigRaw: '{}',
  });
  return readFileSync(outfile, 'utf8');
}

/** Medians over fresh pages, each a new process: unpacking (base64, gzip) and making the views. */
export async function bench() {
  if (!findBrowser('chromium')) return console.log('No Chromium here; nothing measured.');
  const body = await script();
  const server = await serve();
  server.pages.set('/cold.js', { body, headers: { 'content-type': 'text/javascript' } });
  const browser = await openChromium({});
  const times = [];
  for (let load = 0; load < LOADS; load++) {
    server.pages.set(`/cold-${load}`, { body: '<!doctype html><title>cold</title><script src="/cold.js"></script>' });
    const page = await browser.open(server.url(`/cold-${load}`));
    times.push(await page.evaluate(() => window.cold()));
    await page.close();
  }
  await Promise.all([browser.close(), server.close()]);
  const [unpack, views] = [median(times.map((t) => t.unpack)), median(times.map((t) => t.views))];
  console.log(`cold load of the names: unpacked in ${unpack.toFixed(1)} ms, views in ${views.toFixed(1)} ms`);
  console.log(`together ${(unpack + views).toFixed(1)} ms (goal: at most ${GOAL})`);
  return { cold: unpack + views };
}
