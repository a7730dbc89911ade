import type { Analysis, Entity, Figure, Quote, Span } from '../parser/model';
import { speakerLine } from './words';

/** One body of an annotation: a tag or a description for people, or a schema.org thing for machines. */
export type Body = Record<string, unknown>;

/** A span with what is known about it. `key` is unique in the article. */
export interface Annotated {
  span: Span;
  key: string;
  body: Body[];
}

const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value });
const describe = (value: string): Body => ({
  type: 'TextualBody',
  purpose: 'describing',
  format: 'text/plain',
  value,
});

const SCHEMA_TYPES: Partial<Record<Entity['type'], string>> = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  place: 'schema:Place',
  event: 'schema:Event',
  work: 'schema:CreativeWork',
};

function quoteBody(analysis: Analysis, quote: Quote): Body[] {
  const line = speakerLine(analysis, quote);
  const who = analysis.entities.find((e) => e.id === quote.speaker?.entity);
  const creator = who && {
    'schema:creator': { type: SCHEMA_TYPES[who.type] ?? 'schema:Thing', 'schema:name': who.name },
  };
  return [
    tag(`${quote.kind} quote`),
    ...(line ? [describe(line)] : []),
    { type: 'schema:Quotation', 'schema:text': quote.text, ...creator },
  ];
}

function figureBody(figure: Figure): Body[] {
  const { value, low, high, unit, counted } = figure;
  const known = Object.entries({ value, minValue: low, maxValue: high, unitText: unit, description: counted });
  const facts = Object.fromEntries(known.filter(([, v]) => v !== null).map(([k, v]) => [`schema:${k}`, v]));
  return [tag(`figure: ${figure.kind}`), { type: 'schema:QuantitativeValue', ...facts }];
}

function entityBody(entity: Entity): Body[] {
  const thing = { type: SCHEMA_TYPES[entity.type] ?? 'schema:Thing', 'schema:name': entity.name };
  return [
    tag(entity.type),
    ...(entity.role ? [describe(entity.role)] : []),
    { ...thing, ...(entity.role && entity.type === 'person' && { 'schema:jobTitle': entity.role }) },
  ];
}

/** Everything an Analysis marks, in the order quotes, figures, dates, mentions of names. */
export function bodiesOf(analysis: Analysis): Annotated[] {
  return [
    ...analysis.quotes.map((q) => ({ span: q, key: q.id, body: quoteBody(analysis, q) })),
    ...analysis.figures.map((f) => ({ span: f, key: f.id, body: figureBody(f) })),
    ...analysis.dates.map((d) => ({ span: d, key: d.id, body: [tag('date'), describe(d.value)] })),
    ...analysis.entities.flatMap((e) =>
      e.mentions.map((span, i) => ({ span, key: `${e.id}.${i}`, body: entityBody(e) })),
    ),
  ];
}
