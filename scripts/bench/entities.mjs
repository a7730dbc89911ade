import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { ROOT } from '../lib/root.mjs';
import { loadParser } from '../train/parser.mjs';

const ENTRY = `
export { findEntities } from './src/parser/entities';
export { readLanguage } from './src/parser/language';
`;

const DATA = join(ROOT, '../shared/bench/entities/dev.jsonl');
const ROUNDS = 5;

/** Texts to read: those of the benchmark folder beside the project, else the project's own stories many times over. */
function texts() {
  if (existsSync(DATA))
    return readFileSync(DATA, 'utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, 60)
      .map((line) => JSON.parse(line).text);
  const own = readFileSync(join(ROOT, 'scripts/train/names/stories/stories.txt'), 'utf8').replace(
    /\[\w ([^\]]+)\]/g,
    '$1',
  );
  return Array.from({ length: 40 }, () => own);
}

/** Processor seconds of the fastest of some rounds: what else the machine does must not count. */
function fastest(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

/** Names in the same texts, in one run: ours (tokens, sentences, names, merging, roles) and compromise's three finders. */
export async function bench() {
  const { findEntities, readLanguage } = await loadParser('bench-entities', ENTRY);
  const names = readFileSync(join(ROOT, 'assets/model/names.bin'));
  const all = texts();
  const words = all.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const ours = fastest(() => {
    for (const text of all) {
      const article = { text, blocks: [] };
      findEntities(readLanguage(article), article, { names });
    }
  });
  const theirs = fastest(() => {
    for (const text of all) {
      const read = nlp(text);
      read.people().json({ offset: true });
      read.places().json({ offset: true });
      read.organizations().json({ offset: true });
    }
  });
  const rate = (seconds) => `${Math.round(words / seconds).toLocaleString('en')} words a processor second`;
  console.log(`names, ${words} words: here ${rate(ours)}; compromise (people, places, organizations) ${rate(theirs)}`);
  console.log(`times as fast: ${(theirs / ours).toFixed(1)} (goal: at least 5)`);
  return { ratio: theirs / ours };
}
