import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStories } from '../../../scripts/train/names/data';
import { evaluate, f1 } from '../../../scripts/train/names/evaluate';
import { readLists } from '../../../scripts/train/names/lists';
import { CALIBRATION, listsOf, readCorpus, recipeHash, SETTINGS, train } from '../../../scripts/train/names/recipe';
import { writeModel } from '../../../scripts/train/names/write';
import { readModel } from '../../../src/parser/entities/tagger/model';

const ROOT = join(__dirname, '../../..');
const STORIES = join(ROOT, 'scripts/train/names/stories/stories.txt');

/** A model of the project's own stories alone, made as the shipped one is. */
function small(): Uint8Array {
  const data = readLists(ROOT);
  const corpus = readCorpus(readStories(STORIES, 1), listsOf(data));
  const trained = train(corpus, () => true, { ...SETTINGS, epochs: 3, again: 2 }, 2000);
  return writeModel(trained, data, CALIBRATION, 1);
}

describe('the recipe of the name recogniser', () => {
  const shipped = readFileSync(join(ROOT, 'assets/model/names.bin'));
  it('makes the same bytes from the same stories', { timeout: 60_000 }, () => {
    const bytes = small();
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(small()))).toBe(0);
    const model = readModel(bytes);
    expect(f1(evaluate(readStories(STORIES, 1), model!).counts.get('all')!)).toBeGreaterThan(80);
  });
  it('is the one that the shipped model was made with', () => {
    // After a change to features, lists, stories or settings: npm run train.
    expect(readModel(shipped)?.header.recipe).toBe(recipeHash(ROOT));
  });
  it('leaves a model that is no larger than the package can bear', async () => {
    const { gzipSync } = await import('node:zlib');
    expect(gzipSync(shipped, { level: 9 }).length).toBeLessThan(450 * 1024);
  });
  it.each([
    ['no bytes', new Uint8Array(0)],
    ['other bytes', new Uint8Array(4096).fill(7)],
    ['a cut file', shipped.subarray(0, shipped.length - 8)],
  ])('reads nothing from %s', (_, bytes) => expect(readModel(bytes)).toBeNull());
});
