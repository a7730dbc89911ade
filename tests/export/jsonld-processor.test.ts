import processor from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonld } from '../../src/export/jsonld';
import { ANALYSIS } from '../fixtures/analysis';
import { ANNO_CONTEXT } from '../fixtures/anno-context';

const OA = 'http://www.w3.org/ns/oa#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Only the one context of the standard, and nothing from any network. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`);
  return { contextUrl: undefined, document: ANNO_CONTEXT, documentUrl: url };
}
/** What an independent JSON-LD processor understands; safe mode throws where it would have to drop something. */
const triples = (text: string) => processor.toRDF(JSON.parse(text), { safe: true, documentLoader });

const mentions = ANALYSIS.entities.reduce((count, { mentions: all }) => count + all.length, 0);
const COUNT = ANALYSIS.quotes.length + ANALYSIS.figures.length + ANALYSIS.dates.length + mentions;

describe('our Web Annotations, read by a JSON-LD processor', async () => {
  const all = await triples(jsonld(ANALYSIS, '2023-03-09T08:00:00Z'));
  const objects = (predicate: string) => all.filter((one) => one.predicate.value === predicate);
  const ofType = (type: string) => objects(RDF_TYPE).filter(({ object }) => object.value === type);

  it('are as many annotations as there are marks, each with a target and its two selectors', () => {
    expect(ofType(`${OA}Annotation`)).toHaveLength(COUNT);
    expect(ofType(`${OA}TextQuoteSelector`)).toHaveLength(COUNT);
    expect(ofType(`${OA}TextPositionSelector`)).toHaveLength(COUNT);
    expect(objects(`${OA}hasTarget`)).toHaveLength(COUNT);
    expect(objects(`${OA}hasSelector`)).toHaveLength(2 * COUNT);
  });
  it('have positions that are numbers, quotes that are words, and a source that is a page', () => {
    const datatypes = new Set(objects(`${OA}start`).map(({ object }) => object.datatype?.value));
    expect([...datatypes]).toEqual(['http://www.w3.org/2001/XMLSchema#nonNegativeInteger']);
    expect(objects(`${OA}exact`).map(({ object }) => object.value)).toContain(ANALYSIS.quotes[1]!.text);
    const sources = new Set(objects(`${OA}hasSource`).map(({ object }) => `${object.termType} ${object.value}`));
    expect([...sources]).toEqual([`NamedNode ${ANALYSIS.article.url}`]);
  });
  it('state a motivation and purposes of the vocabulary', () => {
    const values = (name: string) => new Set(objects(OA + name).map(({ object }) => object.value));
    expect([...values('motivatedBy')]).toEqual([`${OA}identifying`]);
    expect([...values('hasPurpose')].sort()).toEqual([`${OA}describing`, `${OA}tagging`]);
  });
  it('keep their order in the collection', () =>
    expect(objects('http://www.w3.org/1999/02/22-rdf-syntax-ns#rest')).toHaveLength(COUNT));
  it('would be refused with a term that nobody knows', async () => {
    const broken = { ...JSON.parse(jsonld(ANALYSIS)), unheardOf: 'x' };
    await expect(triples(JSON.stringify(broken))).rejects.toThrow();
  });
});
