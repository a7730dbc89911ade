import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMarked } from '../../../scripts/train/names/data';
import { makeTexts } from '../../../scripts/train/names/made/make';
import { swapNames } from '../../../scripts/train/names/made/swap';

const ROOT = join(__dirname, '../../..');

describe('made-up texts', () => {
  const texts = makeTexts(ROOT, 1);
  it('are the same each time', () => expect(makeTexts(ROOT, 1)).toEqual(texts));
  it('leave no slot unfilled and no bracket of the form behind', () => {
    for (const { text } of texts) expect(text).not.toMatch(/[{}]|\[[ploegwx] /);
  });
  it('label whole names: no label begins or ends inside a word', () => {
    for (const { text, labels } of texts)
      for (const { start, end } of labels) {
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(text.slice(start - 1, start + 1)).not.toMatch(/\p{L}{2}/u);
        expect(text.slice(end - 1, end + 1)).not.toMatch(/\p{L}{2}/u);
      }
  });
  it('hold sentences in which nothing is a name', () =>
    expect(texts.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(50));
});

describe('exchanged names', () => {
  const doc = readMarked(
    '[p Ann Marlow] of [o Denby Bank] met [p Bob Fisk] in [l Leeds]. [p Marlow] left [l Leeds]; [p Fisk] stayed with the [g Danish] guests.',
    'd',
    'test',
    1,
  );
  const copies = [1, 2, 3, 4, 5, 6].flatMap((seed) => swapNames([doc], ROOT, seed, 0.4));
  const names = ({ text, labels }: (typeof copies)[number]) => labels.map((l) => text.slice(l.start, l.end));
  it('keep number, order and types of the labels and the words between them', () => {
    for (const copy of copies) {
      expect(copy.labels.map((l) => l.type)).toEqual(doc.labels.map((l) => l.type));
      expect(copy.text).toMatch(/ of .* met .* in .*\. .* left .*; .* stayed with the .* guests\.$/);
      expect(copy.weight).toBe(0.4);
    }
  });
  it('keep a surname the same person and a place the same place', () => {
    for (const copy of copies) {
      const [ann, , bob, leeds, marlow, again, fisk] = names(copy);
      expect(ann!.endsWith(marlow!)).toBe(true);
      expect(bob!.endsWith(fisk!)).toBe(true);
      expect(again).toBe(leeds);
    }
  });
  it('differ from the names they stand for', () => expect(new Set(copies.flatMap(names)).size).toBeGreaterThan(20));
});
