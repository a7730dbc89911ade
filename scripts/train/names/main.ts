import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readModel } from '../../../src/parser/entities/tagger/model';
import { card } from './card';
import { readAll } from './data';
import { evaluate, f1 } from './evaluate';
import { readLists } from './lists';
import { CALIBRATION, listsOf, ROWS, readCorpus, recipeHash, SETTINGS, train } from './recipe';
import { writeModel } from './write';

const log = (text: string) => process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s  ${text}\n`);
const began = performance.now();

/** Trains, or with --folds N cross-validates over documents of our news sets. */
export async function main(root: string, args: string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : 0);
  const docs = readAll(root);
  const data = readLists(root);
  const corpus = readCorpus(docs, listsOf(data));
  const settings = {
    ...SETTINGS,
    ...(option('--prune') ? { prune: option('--prune') } : {}),
    ...(option('--again') ? { again: option('--again') } : {}),
    ...(option('--epochs') ? { epochs: option('--epochs') } : {}),
    ...(option('--rate') ? { rate: option('--rate') } : {}),
    ...(option('--dropout') ? { dropout: option('--dropout') } : {}),
    ...(option('--decay') ? { decay: option('--decay') } : {}),
  };
  const rows = option('--rows') || ROWS;
  log(`${docs.length} documents, ${corpus.examples.length} islands, ${corpus.hashes.length} features`);
  const news = [...docs.keys()].filter((i) => ['wikinews', 'voa'].includes(docs[i]!.source));
  const folds = option('--folds');
  for (let fold = 0; fold < (option('--only') || folds); fold++) {
    const own = new Set(news.filter((_, k) => k % folds === fold).map((i) => docs[i]!.id));
    // A copy with other names is the same text.
    const held = new Set([...docs.keys()].filter((i) => own.has(docs[i]!.id.replace(/-swap\d+$/, ''))));
    const trained = train(corpus, (d) => !held.has(d), settings, rows);
    const model = readModel(writeModel(trained, data, CALIBRATION, 0))!;
    for (const source of ['wikinews', 'voa']) {
      const { counts } = evaluate(
        [...held].map((i) => docs[i]!).filter((d) => d.source === source),
        model,
      );
      log(
        `fold ${fold} ${source}: ${[...counts]
          .sort()
          .map(([t, c]) => `${t} ${f1(c).toFixed(1)}`)
          .join(', ')}`,
      );
    }
  }
  if (folds) return 0;
  const trained = train(corpus, () => true, settings, rows);
  log(`trained ${trained.hashes.length} rows`);
  const bytes = writeModel(trained, data, CALIBRATION, recipeHash(root));
  mkdirSync(join(root, 'assets/model'), { recursive: true });
  if (args.includes('--out')) {
    writeFileSync(args[args.indexOf('--out') + 1]!, bytes);
    log(`tried ${gzipSync(bytes, { level: 9 }).length} gzipped`);
    return 0;
  }
  writeFileSync(join(root, 'assets/model/names.bin'), bytes);
  const gzipped = gzipSync(bytes, { level: 9 }).length;
  writeFileSync(
    join(root, 'assets/model/README.md'),
    card(docs, {
      trained: new Date().toISOString().slice(0, 10),
      'feature rows': String(trained.hashes.length),
      size: `${bytes.length} bytes, ${Math.round(gzipped / 1024)} KB gzipped`,
      recipe: `fingerprint ${recipeHash(root).toString(16)}`,
      'known limits':
        'English; trained on news of 2005 to 2020; its weakest kinds are unknown firms of one word, works and events, and long names of bodies',
    }),
  );
  log(`wrote ${bytes.length} bytes, ${gzipped} gzipped`);
  return 0;
}
