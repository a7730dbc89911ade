// Speed of gate and reader beside @mozilla/readability, on the same pages in the same run (linkedom, Node).
//   npm run bench -- article
// Pages: the benchmark folder beside the project when present (at most 60, evenly picked), else the fixture pages.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../lib/root.mjs';

const MOST_PAGES = 40;
const ROUNDS = 3;

function benchPages() {
  const dir = join(ROOT, '../shared/bench/article/dev');
  if (!existsSync(join(dir, 'gold.jsonl'))) return null;
  const gold = readFileSync(join(dir, 'gold.jsonl'), 'utf8').trim().split('\n').map(JSON.parse);
  const step = Math.max(1, Math.floor(gold.length / MOST_PAGES));
  return gold
    .filter((_, i) => i % step === 0)
    .slice(0, MOST_PAGES)
    .map(({ file, url }) => ({ url, html: gunzipSync(readFileSync(join(dir, file))).toString('utf8') }));
}

function fixturePages() {
  const dir = join(ROOT, 'tests/pages');
  return readdirSync(dir)
    .filter((slug) => existsSync(join(dir, slug, 'index.html')))
    .map((slug) => ({
      url: JSON.parse(readFileSync(join(dir, slug, 'expected.json'), 'utf8')).url,
      html: readFileSync(join(dir, slug, 'index.html'), 'utf8'),
    }));
}

async function articleRoom() {
  const { build } = await import('esbuild');
  const dir = join(ROOT, '.output/bench');
  mkdirSync(dir, { recursive: true });
  const outfile = join(dir, 'article.mjs');
  const entry = join(ROOT, 'src/article/index.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', target: 'node20', tsconfigRaw: '{}' });
  return import(pathToFileURL(outfile).href);
}

/** Milliseconds of `work` on a freshly parsed document of the page. */
function timed(parseHTML, html, work) {
  const { document } = parseHTML(html);
  const start = performance.now();
  work(document);
  return performance.now() - start;
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** Prints the ratios and returns them: time of gate and of reader over time of Readability's parse, summed over pages. */
export async function bench() {
  const [{ gate, readArticle }, { parseHTML }, { Readability }] = await Promise.all([
    articleRoom(),
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const pages = benchPages() ?? fixturePages();
  const sums = { readability: 0, gate: 0, reader: 0 };
  for (const { html, url } of pages) {
    const times = { readability: [], gate: [], reader: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.gate.push(timed(parseHTML, html, (document) => gate(document, { url })));
      times.reader.push(timed(parseHTML, html, (document) => readArticle(document, url)));
      times.readability.push(timed(parseHTML, html, (document) => tryParse(new Readability(document))));
    }
    for (const name of Object.keys(sums)) sums[name] += median(times[name]);
  }
  const ratio = (name) => sums[name] / sums.readability;
  console.log(`pages ${pages.length}, median of ${ROUNDS} rounds, time over Readability.parse`);
  console.log(
    `  gate    ${ratio('gate').toFixed(3)}  (to beat: 0.200)   ${(sums.gate / pages.length).toFixed(2)} ms a page`,
  );
  console.log(
    `  reader  ${ratio('reader').toFixed(3)}  (to beat: 0.500)   ${(sums.reader / pages.length).toFixed(2)} ms a page`,
  );
  return { pages: pages.length, gate: ratio('gate'), reader: ratio('reader') };
}

function tryParse(reader) {
  try {
    reader.parse();
  } catch {
    // Readability ends in an exception on a few pages under linkedom; the time until then counts.
  }
}
