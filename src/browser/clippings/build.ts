import type { Analysis, Figure, Quote } from '../../parser/model';
import { figureKey, quoteKey } from './keys';
import type { Clipping, Trace } from './model';

function head({ article }: Analysis, now: string) {
  const { title, source, published } = article;
  return { keptAt: now, title, source, published, url: article.url ?? null };
}

const NOTHING = { speaker: null, role: null, quoteKind: null, figure: null };
const place = ({ article }: Analysis) => article.url ?? article.title ?? '';

function ofQuote(analysis: Analysis, quote: Quote, now: string): Clipping {
  const role = analysis.entities.find((e) => e.id === quote.speaker?.entity)?.role ?? null;
  const speaker = quote.speaker?.name ?? null;
  const id = `quote ${quote.start} ${place(analysis)}`;
  return {
    ...head(analysis, now),
    ...NOTHING,
    id,
    kind: 'quote',
    text: quote.text,
    speaker,
    role,
    quoteKind: quote.kind,
  };
}

function ofFigure(analysis: Analysis, figure: Figure, now: string): Clipping {
  const { kind, value, low, high, unit, counted, approximate } = figure;
  const kept = { kind, value, low, high, unit, counted, approximate };
  const id = `figure ${figure.start} ${place(analysis)}`;
  return { ...head(analysis, now), ...NOTHING, id, kind: 'figure', text: figure.text, figure: kept };
}

function ofSummary(analysis: Analysis, now: string): Clipping {
  const { text } = analysis.article;
  const points = analysis.summary.keyPoints.map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' '));
  return {
    ...head(analysis, now),
    ...NOTHING,
    id: `summary ${place(analysis)}`,
    kind: 'summary',
    text: points.join('\n'),
  };
}

/** A clipping of one quote or figure by its id, or with null of the whole summary; null when there is no such id. */
export function clippingOf(analysis: Analysis, id: string | null, now: string): Clipping | null {
  if (id === null) return ofSummary(analysis, now);
  const quote = analysis.quotes.find((q) => q.id === id);
  if (quote) return ofQuote(analysis, quote, now);
  const figure = analysis.figures.find((f) => f.id === id);
  return figure ? ofFigure(analysis, figure, now) : null;
}

/** What a clipping leaves behind for later articles: its own words, and for a summary every quote and figure. */
export function tracesOf(analysis: Analysis, clipping: Clipping): Trace[] {
  const { id, url, title, source, published } = clipping;
  const about = { clipping: id, url, title, source, published };
  const whole = clipping.kind === 'summary';
  const quotes = analysis.quotes.filter((q) => whole || q.text === clipping.text);
  const figures = analysis.figures.filter((f) => whole || f.text === clipping.text);
  return [
    ...quotes.map((q) => ({ ...about, key: quoteKey(q), text: q.text, value: null })),
    ...figures.map((f) => ({ ...about, key: figureKey(f), text: f.text, value: f.value })),
  ].filter((trace): trace is Trace => trace.key !== null);
}
