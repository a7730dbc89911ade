// The parser's own code for training, bundled, so that training sees exactly the features that the product computes.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../lib/root.mjs';

/** Bundles the given exports and loads them; `resources` holds the name model where it was trained. */
export async function loadParser(name, entry) {
  const dir = join(ROOT, '.output/train');
  mkdirSync(dir, { recursive: true });
  const outfile = join(dir, `${name}.mjs`);
  await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    tsconfigRaw: '{}',
  });
  const parser = await import(`${pathToFileURL(outfile).href}?${process.hrtime.bigint()}`);
  const model = join(ROOT, 'assets/model/names.bin');
  return { ...parser, resources: existsSync(model) ? { names: new Uint8Array(readFileSync(model)) } : {} };
}

export const readJsonl = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
