// Figures and dates against Microsoft Recognizers on the same text in the same run: npm run bench -- figures
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../lib/root.mjs';
import { loadParser } from '../train/parser.mjs';

/** How many times faster than Recognizers figures and dates together should be. */
const TARGET = 20;
const ROUNDS = 5;

const ENTRY = `
export { findFigures } from './src/parser/figures';
export { findDates } from './src/parser/dates';
export { readLanguage } from './src/parser/language';
`;

/** Our two finders, bundled as they ship. */
async function ours() {
  const parser = await loadParser('bench-figures', ENTRY);
  return (text) => {
    const language = parser.readLanguage({ text, blocks: [] });
    const dates = parser.findDates(language, { published: '2023-03-08', dateline: null, language: 'en' });
    return dates.length + parser.findFigures(language, { dates, entities: [] }).length;
  };
}

/** The models of Recognizers that answer the same question, on its own advice built once and used often. */
function recognizers() {
  const require = createRequire(import.meta.url);
  const { NumberRecognizer } = require('@microsoft/recognizers-text-number');
  const { NumberWithUnitRecognizer } = require('@microsoft/recognizers-text-number-with-unit');
  const { DateTimeRecognizer } = require('@microsoft/recognizers-text-date-time');
  const culture = 'en-us';
  const number = new NumberRecognizer(culture);
  const unit = new NumberWithUnitRecognizer(culture);
  const models = [
    number.getNumberModel(),
    number.getPercentageModel(),
    unit.getCurrencyModel(),
    unit.getDimensionModel(),
    unit.getTemperatureModel(),
    unit.getAgeModel(),
    new DateTimeRecognizer(culture).getDateTimeModel(),
  ];
  const day = new Date(2023, 2, 8);
  return (text) => models.reduce((sum, model) => sum + model.parse(text, day).length, 0);
}

/** Words of our own fixture stories, without their markup. */
function texts() {
  const dir = join(ROOT, 'tests/pages');
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(dir, name, 'index.html'), 'utf8'))
    .map((html) => {
      const paragraphs = html.match(/<p[\s>][\s\S]*?<\/p>/g) ?? [];
      return paragraphs
        .map((p) =>
          p
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .join('\n\n');
    })
    .filter((text) => text.length > 200);
}

/** The best of several rounds, in milliseconds; the first round is not counted. */
function time(run, inputs) {
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    found = inputs.reduce((sum, text) => sum + run(text), 0);
    if (round > 0) best = Math.min(best, performance.now() - start);
  }
  return { best, found };
}

/** Prints the time of both and their ratio; returns the ratio. */
export async function bench() {
  const inputs = texts();
  const size = inputs.reduce((sum, text) => sum + text.length, 0);
  const here = time(await ours(), inputs);
  const there = time(recognizers(), inputs);
  const ratio = there.best / here.best;
  const row = (name, { best, found }) => `  ${name.padEnd(36)} ${best.toFixed(2).padStart(9)} ms  ${found} found`;
  console.log(`figures and dates on ${inputs.length} fixture stories, ${size} characters`);
  console.log(row('Nutgraf (figures + dates)', here));
  console.log(row('Microsoft Recognizers 1.3', there));
  console.log(`  ${ratio.toFixed(0)} times faster (target ${TARGET})${ratio < TARGET ? '  BELOW TARGET' : ''}`);
  return ratio;
}
