// Dates with two readings, as the parser sees them, with the reading that the annotation has.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../../lib/root.mjs';

/** The parser's own functions, bundled from source. */
export async function loadDates() {
  const outfile = join(mkdtempSync(join(tmpdir(), 'nutgraf-dates-')), 'dates.mjs');
  const contents = `export { findDates } from './src/parser/dates';
export { directionFeatures } from './src/parser/dates/direction';
export { iso, single } from './src/parser/dates/values';
export { readLanguage } from './src/parser/language';`;
  await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** One example a choice whose date is annotated with one of the two values. */
export function examplesOf(dates, { id, text, published }, gold) {
  if (!published) return [];
  const language = dates.readLanguage({ text, blocks: [] });
  const examples = [];
  const trace = (span, choice, past, future) => {
    const start = language.tokens[span.first].start;
    const end = language.tokens[span.last - 1].end;
    const values = [past, future].map((period) => dates.iso(dates.single(period)));
    const match = gold.find((g) => g.start < end && start < g.end && values.includes((g.value ?? '').split('T')[0]));
    if (!match) return;
    const context = contextOf(language, span.first);
    const features = dates.directionFeatures(context, span, choice);
    examples.push({
      id,
      kind: choice.kind,
      features,
      future: match.value.split('T')[0] === values[1],
      text: language.text.slice(Math.max(0, start - 80), end + 40),
    });
  };
  dates.findDates(language, { published, dateline: null, language: 'en' }, trace);
  return examples;
}

function contextOf(language, first) {
  const sentence = language.sentences.find((s) => s.first <= first && first < s.last);
  return { tokens: language.tokens, from: sentence.first, to: sentence.last };
}
