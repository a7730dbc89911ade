import { isDeepStrictEqual } from 'node:util';
import { type Analysis, type Article, analyze, type Resources, type Span } from '../../../src/parser';

const inside = (span: Span, text: string) =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= text.length;

/** Names of the lists whose spans lie outside the text, are empty, or repeat other words than they cover. */
function strays({ article: { text }, quotes, figures, dates, entities, summary }: Analysis): string[] {
  const found: string[] = [];
  const check = (name: string, spans: readonly (Span & { text?: string })[]) => {
    for (const span of spans) {
      if (!inside(span, text)) found.push(`${name}: ${span.start}-${span.end} is outside the text or empty`);
      else if (span.text !== undefined && span.text !== text.slice(span.start, span.end))
        found.push(`${name}: other words`);
    }
  };
  check('quotes', quotes);
  check('figures', figures);
  check('dates', dates);
  for (const { mentions, roleSpan } of entities) check('entities', roleSpan ? [...mentions, roleSpan] : mentions);
  for (const { cue, speaker } of quotes) {
    if (cue) check('cues', [cue]);
    if (speaker && speaker.start !== null) check('speakers', [{ start: speaker.start, end: speaker.end ?? -1 }]);
  }
  const { who, what, when, where, why, how } = summary;
  check(
    '5W1H',
    [who, what, when, where, why, how].filter((span) => span !== null),
  );
  check('key points', summary.keyPoints);
  check(
    'timeline',
    summary.timeline.map((event) => event.span),
  );
  for (const note of summary.notes) check('notes', note.spans);
  return found;
}

/** Names of the layers in which two spans overlap. */
function overlaps({ quotes, figures, dates, entities, summary }: Analysis): string[] {
  const layers: Record<string, readonly Span[]> = {
    'marked quotes': quotes.filter((quote) => quote.kind !== 'indirect'),
    'indirect quotes': quotes.filter((quote) => quote.kind === 'indirect'),
    figures,
    dates,
    entities: entities.flatMap((entity) => entity.mentions),
    'key points': summary.keyPoints,
  };
  return Object.entries(layers).flatMap(([name, spans]) => {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    return sorted.some((span, i) => i > 0 && span.start < sorted[i - 1]!.end) ? [`${name} overlap`] : [];
  });
}

/** Ids that stand for nothing or for two things. */
function references({ quotes, figures, dates, entities, summary }: Analysis): string[] {
  const ids = [quotes, figures, dates, entities].flatMap((layer) => layer.map(({ id }) => id));
  const known = new Set(ids);
  const used = [
    ...quotes.map((quote) => quote.speaker?.entity),
    ...summary.voices.flatMap((voice) => [voice.entity, ...voice.quotes]),
    ...summary.timeline.map((event) => event.mention),
    ...entities.map((entity) => entity.place),
  ];
  const lost = used.filter((id) => typeof id === 'string' && !known.has(id));
  return [
    ...(known.size < ids.length ? ['two ids are the same'] : []),
    ...lost.map((id) => `no annotation has id ${id}`),
  ];
}

/** Confidences and shares outside 0 to 1, and shares that do not add up to one. */
function shares({ quotes, figures, dates, entities, summary }: Analysis): string[] {
  const all = [...quotes, ...figures, ...dates, ...entities, ...summary.notes].map(({ confidence }) => confidence);
  const wrong = [...all, ...summary.voices.map(({ share }) => share)].filter((value) => !(value >= 0 && value <= 1));
  const sum = summary.voices.reduce((total, { share }) => total + share, 0);
  const off = summary.voices.length > 0 && sum !== 0 && Math.abs(sum - 1) > 1e-9;
  return [...(wrong.length > 0 ? [`${wrong[0]} is no share`] : []), ...(off ? [`shares add up to ${sum}`] : [])];
}

/** Everything that is wrong with what the parser says of an article; empty when all invariants hold. Throws where it throws. */
export function breaches(article: Article, resources: Resources = {}): string[] {
  const before = JSON.stringify(article);
  const analysis = analyze(article, resources);
  const found = [...strays(analysis), ...overlaps(analysis), ...references(analysis), ...shares(analysis)];
  if (JSON.stringify(article) !== before) found.push('the article was changed');
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(analysis)), analysis)) found.push('does not survive JSON');
  if (!isDeepStrictEqual(structuredClone(analysis), analysis)) found.push('does not survive the structured clone');
  if (!isDeepStrictEqual(analyze(article, resources), analysis)) found.push('is not deterministic');
  return found;
}

/** An article that is only a text, published on a day. */
export function articleOf(text: string, published: string | null = '2023-03-08'): Article {
  const none = { title: null, byline: [], source: null, modified: null, dateline: null };
  return { isArticle: true, ...none, published, language: 'en', text, blocks: [] };
}
