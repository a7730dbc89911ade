import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { jsonld } from '../../src/export/jsonld';
import { ANALYSIS } from '../fixtures/analysis';

const iri = {
  type: 'string',
  pattern: '^(https?://|urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$)',
};
const index = { type: 'integer', minimum: 0 };
const textualBody = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string', minLength: 1 },
    purpose: { enum: ['tagging', 'describing'] },
  },
};
const thing = { type: 'object', required: ['type'], properties: { type: { type: 'string', pattern: '^schema:' } } };
const quoteSelector = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'exact'],
  properties: {
    type: { const: 'TextQuoteSelector' },
    exact: { type: 'string', minLength: 1 },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
};
const positionSelector = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'start', 'end'],
  properties: { type: { const: 'TextPositionSelector' }, start: index, end: index },
};
const annotation = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'type', 'body', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: { const: 'identifying' },
    body: { type: 'array', minItems: 1, items: { anyOf: [textualBody, thing] } },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      properties: {
        source: iri,
        selector: { type: 'array', items: [quoteSelector, positionSelector], minItems: 2, maxItems: 2 },
      },
    },
  },
};
/** What the Web Annotation Data Model (sections 3, 4 and 5) asks of a collection, written from the recommendation. */
const SCHEMA = {
  type: 'object',
  required: ['@context', 'id', 'type', 'total', 'first'],
  properties: {
    '@context': { type: 'array', items: [{ const: 'http://www.w3.org/ns/anno.jsonld' }, { type: 'object' }] },
    id: iri,
    type: { const: 'AnnotationCollection' },
    total: index,
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T.*Z$' },
    first: {
      type: 'object',
      required: ['id', 'type', 'items'],
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        startIndex: index,
        items: { type: 'array', items: annotation },
      },
    },
  },
};
const valid = new Ajv({ strictTuples: false, strict: false }).compile(SCHEMA);

interface Item {
  id: string;
  body: { type: string; value?: string; [key: string]: unknown }[];
  target: {
    source: string;
    selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
  };
}
const items = (text: string): Item[] => JSON.parse(text).first.items;

describe('jsonld', () => {
  it('has the shape of the recommendation', () => {
    valid(JSON.parse(jsonld(ANALYSIS, '2023-03-09T08:00:00Z')));
    expect(valid.errors).toBeNull();
  });
  it('has one annotation for every quote, figure, date and mention, each with its own name', () => {
    const mentions = ANALYSIS.entities.reduce((n, e) => n + e.mentions.length, 0);
    const all = items(jsonld(ANALYSIS));
    expect(all).toHaveLength(10 + 2 + 5 + mentions);
    expect(new Set(all.map((a) => a.id)).size).toBe(all.length);
  });
  it('has selectors that both find the same words', () => {
    const file = JSON.parse(jsonld(ANALYSIS));
    const characters = [...file['schema:isBasedOn']['schema:articleBody']];
    for (const { target } of file.first.items as Item[]) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(characters.slice(start, end).join('')).toBe(exact);
      expect(characters.join('')).toContain(prefix + exact + suffix);
    }
  });
  it('counts code points, as the recommendation says, not code units', () => {
    const text = '🙂🙂 Tuesday 🙂';
    const article = { ...ANALYSIS.article, text };
    const dates = [{ ...ANALYSIS.dates[1]!, start: 5, end: 12, text: 'Tuesday' }];
    const bare = { ...ANALYSIS, article, quotes: [], figures: [], entities: [], dates };
    expect(items(jsonld(bare))[0]?.target.selector[1]).toMatchObject({ start: 3, end: 10 });
  });
  it('gives the same names each time and others for another page', () => {
    const other = { ...ANALYSIS, article: { ...ANALYSIS.article, url: 'https://example.news/other' } };
    expect(jsonld(ANALYSIS)).toBe(jsonld(ANALYSIS));
    expect(items(jsonld(ANALYSIS))[0]?.id).not.toBe(items(jsonld(other))[0]?.id);
  });
  it('works without an address', () => {
    valid(JSON.parse(jsonld({ ...ANALYSIS, article: { ...ANALYSIS.article, url: null } })));
    expect(valid.errors).toBeNull();
  });
  it('tells speaker, value and role in words of schema.org', () => {
    const body = (exact: string) => items(jsonld(ANALYSIS)).find((a) => a.target.selector[0].exact === exact)?.body;
    expect(body('“optimistic”')?.at(-1)).toMatchObject({ 'schema:creator': { 'schema:name': 'Lloyd Austin' } });
    expect(body('some 2,500 US soldiers')?.at(-1)).toMatchObject({ 'schema:value': 2500 });
    expect(body('Lloyd Austin')?.at(-1)).toMatchObject({ 'schema:jobTitle': 'US Defence Secretary' });
  });
});
