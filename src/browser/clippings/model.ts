import type { FigureKind, QuoteKind } from '../../parser/model';

/** Something the reader kept: a quote, a figure, or an article's whole summary. Plain JSON. */
export interface Clipping {
  /** The same for the same words of the same page, so that keeping twice changes nothing. */
  id: string;
  kind: 'quote' | 'figure' | 'summary';
  /** ISO date-time. */
  keptAt: string;
  title: string | null;
  source: string | null;
  published: string | null;
  url: string | null;
  /** The article's own words, verbatim; for a summary its key points, one a line. */
  text: string;
  speaker: string | null;
  role: string | null;
  quoteKind: QuoteKind | null;
  figure: KeptFigure | null;
}

export interface KeptFigure {
  kind: FigureKind;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  counted: string | null;
  approximate: boolean;
}

/** What a kept article says of one quote or one counted thing, findable by `key` from another article. */
export interface Trace {
  /** Clipping it belongs to: it goes when that goes. */
  clipping: string;
  key: string;
  url: string | null;
  title: string | null;
  source: string | null;
  published: string | null;
  text: string;
  value: number | null;
}
