import type { Analysis, Span } from '../parser/model';
import { type Body, bodiesOf } from './jsonld-bodies';
import { uuidOf } from './uuid';

/** Characters of context on each side of a TextQuoteSelector. */
const CONTEXT = 32;

/** Unicode code points before each UTF-16 offset asked for: W3C selectors count characters, not code units. */
function codePoints(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0, n = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) n++;
    before[i + 1] = n;
  }
  return (offset) => before[offset]!;
}

/** True at an offset that would cut a surrogate pair in two. */
const splitsPair = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

function selectors(text: string, span: Span, position: (offset: number) => number) {
  const from = Math.max(0, span.start - CONTEXT);
  const to = Math.min(text.length, span.end + CONTEXT);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(splitsPair(text, from) ? from + 1 : from, span.start),
      suffix: text.slice(span.end, splitsPair(text, to) ? to + 1 : to),
    },
    { type: 'TextPositionSelector', start: position(span.start), end: position(span.end) },
  ];
}

/**
 * W3C Web Annotation (recommendation of 23 February 2017): one AnnotationCollection with every quote, figure, date and
 * mention of a name. Positions count code points of the article's text, which the file carries as `schema:articleBody`.
 * @param now ISO date-time of the export, for `created`; left out when unknown.
 */
export function jsonld(analysis: Analysis, now?: string): string {
  const { article } = analysis;
  const source = article.url ?? uuidOf(article.text);
  const position = codePoints(article.text);
  const items = bodiesOf(analysis).map(({ span, body, key }: { span: Span; body: Body[]; key: string }) => ({
    id: uuidOf(`${source} ${key} ${span.start} ${span.end}`),
    type: 'Annotation',
    motivation: 'identifying',
    body,
    target: { source, selector: selectors(article.text, span, position) },
  }));
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/' }],
    id: uuidOf(`${source} collection`),
    type: 'AnnotationCollection',
    label: article.title ?? source,
    ...(now && { created: now }),
    creator: { id: uuidOf('Nutgraf'), type: 'Software', name: 'Nutgraf' },
    total: items.length,
    'schema:isBasedOn': {
      id: source,
      type: 'schema:NewsArticle',
      ...(article.title && { 'schema:headline': article.title }),
      ...(article.published && { 'schema:datePublished': article.published }),
      'schema:articleBody': article.text,
    },
    first: { id: uuidOf(`${source} page`), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
