import type { Analysis, DateMention, Entity, Figure, Quote, Span } from '../../parser/model';

/** The annotation a card is about. */
export type Subject =
  | { type: 'quote'; quote: Quote }
  | { type: 'figure'; figure: Figure }
  | { type: 'date'; date: DateMention }
  | { type: 'entity'; entity: Entity };

/** Finds an annotation of any layer by its id; null when there is none. */
export function subjectOf(analysis: Analysis, id: string): Subject | null {
  const has = (one: { id: string }) => one.id === id;
  const quote = analysis.quotes.find(has);
  if (quote) return { type: 'quote', quote };
  const figure = analysis.figures.find(has);
  if (figure) return { type: 'figure', figure };
  const date = analysis.dates.find(has);
  if (date) return { type: 'date', date };
  const entity = analysis.entities.find(has);
  return entity ? { type: 'entity', entity } : null;
}

/** The entity that speaks, where the speaker has a name. */
export function speakerEntity(analysis: Analysis, quote: Quote): Entity | null {
  const id = quote.speaker?.entity;
  return (id && analysis.entities.find((entity) => entity.id === id)) || null;
}

/** Quotes of the same speaker, in text order. */
export function quotesOf(analysis: Analysis, quote: Quote): Quote[] {
  const { speaker } = quote;
  if (!speaker) return [];
  const isSame = (other: Quote) =>
    speaker.entity ? other.speaker?.entity === speaker.entity : other.speaker?.name === speaker.name;
  return analysis.quotes.filter((other) => other !== quote && isSame(other));
}

/** Number of the paragraph that holds an offset, from 1. */
export function paragraphOf({ article }: Analysis, offset: number): number {
  const index = article.blocks.findIndex((block) => block.end > offset);
  return index === -1 ? article.blocks.length : index + 1;
}

/** A span's words, with breaks between lines as spaces. */
export const wordsAt = ({ article }: Analysis, { start, end }: Span) =>
  article.text.slice(start, end).replace(/\s+/g, ' ').trim();

/** The different ways a text names an entity, without its full name, in order of first use. */
export function otherForms(analysis: Analysis, entity: Entity): string[] {
  const forms = entity.mentions.map((mention) => wordsAt(analysis, mention));
  return [...new Set(forms)].filter((form) => form !== entity.name);
}
