import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  allClippings,
  alsoIn,
  clippingHandlers,
  clippingOf,
  exportClippings,
  figureKey,
  importClippings,
  keepClipping,
  quoteKey,
  removeAllClippings,
  removeClipping,
  tracesOf,
} from '../../src/browser/clippings';
import type { Analysis, FigureKind } from '../../src/parser/model';
import { ANALYSIS } from '../fixtures/analysis';

const at = (url: string): Analysis => ({ ...ANALYSIS, article: { ...ANALYSIS.article, url } });
const HERE = at('https://example.news/a');
async function keep(analysis: Analysis, id: string | null, day = '2026-01-02T10:00:00Z') {
  const clipping = clippingOf(analysis, id, day)!;
  await keepClipping(clipping, tracesOf(analysis, clipping));
  return clipping;
}
const figure = ANALYSIS.figures[1]!;
const quote = ANALYSIS.quotes[1]!;

beforeEach(removeAllClippings);

describe('clippings', () => {
  it('keeps a quote with who said it', async () => {
    await keep(HERE, 'q2');
    expect(await allClippings()).toMatchObject([
      {
        kind: 'quote',
        text: quote.text,
        speaker: 'Lloyd Austin',
        role: 'US Defence Secretary',
        source: 'Qatar Tribune',
      },
    ]);
  });
  it('keeps a figure with what it counts', async () => {
    await keep(HERE, 'f2');
    expect((await allClippings())[0]?.figure).toMatchObject({ value: 2500, counted: 'US soldiers in Iraq' });
  });
  it('has the latest first and the same words of a page once', async () => {
    await keep(HERE, 'q2', '2026-01-01T10:00:00Z');
    await keep(HERE, null, '2026-01-03T10:00:00Z');
    await keep(HERE, 'q2', '2026-01-02T10:00:00Z');
    expect((await allClippings()).map((c) => c.kind)).toEqual(['summary', 'quote']);
  });
  it('knows no clipping of an annotation that is not there', () => expect(clippingOf(HERE, 'q99', 'x')).toBeNull());
  it('finds a quotation again in another article', async () => {
    await keep(HERE, null);
    const found = await alsoIn(quoteKey({ kind: 'direct', text: quote.text.toUpperCase() })!, 'https://other.example/');
    expect(found).toMatchObject([{ url: 'https://example.news/a', text: quote.text }]);
  });
  it('finds another count of the same thing', async () => {
    await keep(HERE, 'f2');
    expect(await alsoIn(figureKey(figure)!, 'https://other.example/')).toMatchObject([{ value: 2500 }]);
  });
  it('does not tell an article about itself', async () => {
    await keep(HERE, null);
    expect(await alsoIn(quoteKey(quote)!, HERE.article.url!)).toEqual([]);
  });
  it('forgets the traces of what is deleted', async () => {
    const { id } = await keep(HERE, null);
    await removeClipping(id);
    expect(await allClippings()).toEqual([]);
    expect(await alsoIn(quoteKey(quote)!, null)).toEqual([]);
  });
  it('comes back whole from its export', async () => {
    await keep(HERE, null);
    await keep(HERE, 'q2');
    const [file, before] = [await exportClippings(), await allClippings()];
    await removeAllClippings();
    expect(await importClippings(file)).toBe(2);
    expect(await allClippings()).toEqual(before);
    expect(await alsoIn(figureKey(figure)!, null)).toHaveLength(1);
  });
  it.each(['', 'x', '[]', '{}', '{"format":"other","clippings":[]}'])('refuses the file %j', async (file) => {
    await expect(importClippings(file)).rejects.toThrow();
  });
  it('drops what is no clipping from a file, and addresses that are not of the web', async () => {
    const good = { ...clippingOf(HERE, 'q2', '2026-01-02T10:00:00Z'), url: 'javascript:alert(1)' };
    const file = JSON.stringify({ format: 'nutgraf-clippings', clippings: [null, 1, { id: 'x' }, good] });
    expect(await importClippings(file)).toBe(1);
    expect((await allClippings())[0]?.url).toBeNull();
  });
  it('answers a page through the background, and only with clean data', async () => {
    const clipping = clippingOf(HERE, 'f2', '2026-01-02T10:00:00Z')!;
    const from = { tab: 1 };
    expect(await clippingHandlers.keep!({ clipping, traces: tracesOf(HERE, clipping) }, from)).toBe(true);
    expect(await clippingHandlers.keep!({ clipping: { ...clipping, keptAt: 'never' }, traces: [] }, from)).toBe(false);
    expect(await clippingHandlers.alsoIn!({ key: figureKey(figure)!, url: null }, from)).toHaveLength(1);
  });
});

describe('keys', () => {
  it.each([
    ['“We must be able to operate.”', '"We must be able to operate,"'],
    ['«We must be able to operate»', 'we must be able to operate'],
  ])('are the same for %s and %s', (a, b) =>
    expect(quoteKey({ kind: 'direct', text: a })).toBe(quoteKey({ kind: 'direct', text: b })),
  );
  it('are none for a few words, and for reported speech', () => {
    expect(quoteKey({ kind: 'direct', text: '“optimistic”' })).toBeNull();
    expect(quoteKey({ kind: 'indirect', text: 'the forces will stay in Iraq' })).toBeNull();
  });
  it('are none for a figure that counts nothing in particular', () => {
    expect(key('people')).toBeNull();
    expect(figureKey({ kind: 'count', counted: null, unit: null })).toBeNull();
  });
  const key = (counted: string, kind: FigureKind = 'count', unit: string | null = null) =>
    figureKey({ kind, counted, unit });
  it.each([
    ['U.S. soldiers', 'US soldiers'],
    ['soldiers killed', 'killed soldier'],
    ['the jobs in the region', 'region jobs'],
  ])('of counts are the same for %s and %s', (a, b) => expect(key(a)).toBe(key(b)));
  it.each([
    ['US soldiers', 'Iraqi soldiers'],
    ['gas buses', 'ga buses'],
    ['people killed', 'people hurt'],
  ])('of counts tell %s from %s', (a, b) => expect(key(a)).not.toBe(key(b)));
  it('tell dollars from euros', () =>
    expect(key('cost of the bridge', 'money', 'USD')).not.toBe(key('cost of the bridge', 'money', 'EUR')));
  it('tell counts from percentages', () => expect(key('US soldiers')).not.toBe(key('US soldiers', 'percent')));
});
