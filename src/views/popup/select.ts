import type { Analysis, Evidence } from '../../parser/model';
import { SECTIONS, type Section } from './model';

/**
 * What the popup lists: everything the page paints, from the confidence the reader set, that the reader has not hidden.
 * Voices lose what their quotes lost.
 */
export function sureOnly(analysis: Analysis, hidden: readonly string[], threshold: number): Analysis {
  const gone = new Set(hidden);
  const keep = (item: { id: string; confidence: number }) => item.confidence >= threshold && !gone.has(item.id);
  const quotes = analysis.quotes.filter(keep);
  const left = new Set(quotes.map((q) => q.id));
  const voices = analysis.summary.voices
    .map((v) => ({ ...v, quotes: v.quotes.filter((id) => left.has(id)) }))
    .filter((v) => v.quotes.length > 0);
  return {
    ...analysis,
    quotes,
    figures: analysis.figures.filter(keep),
    dates: analysis.dates.filter(keep),
    entities: analysis.entities.filter(keep),
    summary: { ...analysis.summary, voices },
  };
}

/** An annotation that Nutgraf is not sure of, for the list that is shown on demand. */
export interface Unsure {
  id: string;
  start: number;
  end: number;
  kind: 'quote' | 'figure' | 'date' | 'name';
}

/** What `sureOnly` leaves out for lack of confidence, in the order of the text. */
export function unsureOf(analysis: Analysis, hidden: readonly string[], threshold: number): Unsure[] {
  const doubtful = (e: Evidence & { id: string }) => e.confidence < threshold && !hidden.includes(e.id);
  const rows = [
    ...analysis.quotes.filter(doubtful).map((q) => ({ id: q.id, start: q.start, end: q.end, kind: 'quote' as const })),
    ...analysis.figures
      .filter(doubtful)
      .map((f) => ({ id: f.id, start: f.start, end: f.end, kind: 'figure' as const })),
    ...analysis.dates
      .filter((d) => doubtful(d) && d.kind !== 'duration')
      .map((d) => ({ id: d.id, start: d.start, end: d.end, kind: 'date' as const })),
    ...analysis.entities
      .filter((e) => e.confidence < threshold && !hidden.includes(e.id) && e.mentions[0])
      .map((e) => ({ id: e.id, ...e.mentions[0]!, kind: 'name' as const })),
  ];
  return rows.sort((a, b) => a.start - b.start);
}

/** How many things each section holds; a section with nothing in it is left out, its word too. */
function sizes({ quotes, figures, dates, entities, summary }: Analysis): Record<Section, number> {
  const answers = [summary.who, summary.what, summary.when, summary.where, summary.why, summary.how];
  return {
    summary: summary.keyPoints.length + answers.filter(Boolean).length,
    voices: quotes.length,
    figures: figures.length,
    timeline: dates.length + summary.timeline.length,
    names: entities.length,
    notes: summary.notes.length,
  };
}

export function sectionsOf(analysis: Analysis): Section[] {
  const size = sizes(analysis);
  return SECTIONS.filter((section) => size[section] > 0);
}
