import { indexAt } from '../language';
import type { DateMention, Entity, Span } from '../model';

/** Spans of the other layers, sorted by their end, for binary search. */
export interface Layers {
  dates: Span[];
  names: Span[];
  /** Mentions of people, with their full names. */
  people: (Span & { name: string })[];
}

/** Date mentions and name mentions in text order. */
export function taken(dates: readonly DateMention[], entities: readonly Entity[]): Layers {
  const names = entities.flatMap((entity) => entity.mentions);
  const people = entities
    .filter((entity) => entity.type === 'person')
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ start, end, name })));
  return { dates: [...dates].sort(byEnd), names: names.sort(byEnd), people: people.sort(byEnd) };
}

const byEnd = (a: Span, b: Span) => a.end - b.end;

/** The span that covers some of `[start, end)`, or undefined. */
export function covering<T extends Span>(spans: T[], start: number, end: number): T | undefined {
  const span = spans[indexAt(spans, start)];
  return span && span.start < end ? span : undefined;
}
