import type { Analysis } from '../parser/model';

/** What a hidden mark is recognised by the next time the article is read: its kind and its words. */
export interface Fingerprint {
  kind: string;
  text: string;
}

/** Fingerprints of everything in an Analysis, by id. */
export function fingerprints({ quotes, figures, dates, entities }: Analysis): Map<string, Fingerprint> {
  const prints = new Map<string, Fingerprint>();
  for (const { id, text } of quotes) prints.set(id, { kind: 'quote', text });
  for (const { id, text } of figures) prints.set(id, { kind: 'figure', text });
  for (const { id, text } of dates) prints.set(id, { kind: 'date', text });
  for (const { id, type, name } of entities) prints.set(id, { kind: type, text: name });
  return prints;
}

const keyOf = ({ kind, text }: Fingerprint) => `${kind}\n${text}`;

/** Ids of the annotations that these fingerprints belong to. */
export function idsOf(analysis: Analysis, hidden: readonly Fingerprint[]): string[] {
  const wanted = new Set(hidden.map(keyOf));
  return [...fingerprints(analysis)].filter(([, print]) => wanted.has(keyOf(print))).map(([id]) => id);
}
