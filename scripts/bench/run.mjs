// npm run bench: speed as ratios against other systems in the same run (machines differ, ratios less so).
//   npm run bench -- parser article      only some
// Every file beside this one that exports `bench` takes part; `bench` prints its own table.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensurePackages } from '../lib/packages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(here)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length));

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`bench: unknown ${unknown.join(', ')}; there are: ${names.join(', ')}`);
  process.exit(2);
}
await ensurePackages();
for (const name of wanted.length > 0 ? wanted : names) {
  const { bench } = await import(pathToFileURL(join(here, `${name}.mjs`)).href);
  if (!bench) continue;
  console.log(`\n── ${name}`);
  await bench();
}
