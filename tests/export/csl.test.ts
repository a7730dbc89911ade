import { clean } from '@citation-js/core/lib/plugins/input/csl.js';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { csl, cslName } from '../../src/export/csl';
import { ANALYSIS } from '../fixtures/analysis';

const text = { type: 'string', minLength: 1 };
const name = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: { family: text, given: text, suffix: text, literal: text, 'non-dropping-particle': text },
  oneOf: [{ required: ['literal'], maxProperties: 1 }, { required: ['family'] }],
};
const date = {
  type: 'object',
  additionalProperties: false,
  required: ['date-parts'],
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
};
/** The part of CSL 1.0.2's data model that a newspaper article may use, written from the specification. */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['type', 'id'],
    properties: {
      id: { type: ['string', 'number'] },
      type: { const: 'article-newspaper' },
      language: text,
      author: { type: 'array', minItems: 1, items: name },
      issued: date,
      accessed: date,
      'container-title': text,
      'event-place': text,
      title: text,
      URL: { type: 'string', pattern: '^https?://' },
    },
  },
};
const valid = new Ajv({ allowUnionTypes: true }).compile(SCHEMA);
const withArticle = (change: object) => ({ ...ANALYSIS, article: { ...ANALYSIS.article, ...change } });

describe('csl', () => {
  it.each([
    ['the sample', {}],
    [
      'an article that states nothing',
      { title: null, source: null, published: null, url: null, dateline: null, language: null },
    ],
    ['a byline', { byline: ['Jane van Doe', 'Cher'] }],
    ['a date-time', { published: '2023-03-08T23:30:00-05:00' }],
  ])('is CSL-JSON for %s', (_, change) => {
    valid(JSON.parse(csl(withArticle(change))));
    expect(valid.errors).toBeNull();
  });
  it.each([
    ['the sample', {}],
    ['a byline', { byline: ['Jane van Doe', 'Cher', 'Martin Luther King Jr.'] }],
    ['an article without a day', { published: '2023-03' }],
  ])('is read by a reference manager’s library without a loss for %s', (_, change) => {
    const items = JSON.parse(csl(withArticle(change)));
    expect(clean(items, false)).toEqual(items);
    expect(clean([{ ...items[0], type: 'newspaper', issued: '2023' }], false)).not.toEqual(items);
  });
  it('names title, outlet, day and place', () =>
    expect(JSON.parse(csl(ANALYSIS))[0]).toMatchObject({
      title: 'Pentagon chief in Iraq ahead of 20th anniversary of invasion',
      'container-title': 'Qatar Tribune',
      issued: { 'date-parts': [[2023, 3, 8]] },
    }));
  it('keeps the day that the page states, whatever its zone', () =>
    expect(JSON.parse(csl(withArticle({ published: '2023-03-08T23:30:00-05:00' })))[0].issued).toEqual({
      'date-parts': [[2023, 3, 8]],
    }));
});

describe('cslName', () => {
  it.each([
    ['Lloyd Austin', { family: 'Austin', given: 'Lloyd' }],
    ['Vincent van Gogh', { family: 'van Gogh', given: 'Vincent' }],
    ['Ursula von der Leyen', { family: 'von der Leyen', given: 'Ursula' }],
    ['Martin Luther King Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['Robert Kennedy, Jr', { family: 'Kennedy', given: 'Robert', suffix: 'Jr' }],
    ['Van Morrison', { family: 'Morrison', given: 'Van' }],
    ['Cher', { literal: 'Cher' }],
  ])('divides %s', (full, parts) => expect(cslName(full)).toEqual(parts));
});
