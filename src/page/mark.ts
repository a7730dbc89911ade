import type { Span } from '../parser/model';

/** Kinds that have a form in the page, each painted under the registry name `nutgraf-<kind>`. */
export const MARK_KINDS = [
  'quote',
  'figure',
  'date',
  'person',
  'organization',
  'place',
  'group',
  'event',
  'indirect',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One place of the article that can be marked: an annotation, or one mention of an entity. */
export interface Mark extends Span {
  /** Id of the annotation in the Analysis. */
  id: string;
  kind: MarkKind;
  /** Index among the entity's mentions; 0 for everything that stands once. */
  mention: number;
  confidence: number;
}

/** What the reader's settings say about painting. */
export interface PaintOptions {
  kinds: Record<MarkKind, boolean>;
  everyMention: boolean;
  intensity: 'soft' | 'normal' | 'strong';
  /** Confidence from which a mark is painted, 0 to 1. */
  threshold: number;
  print: boolean;
}

export const sameMark = (a: Mark, b: Mark) => a.id === b.id && a.mention === b.mention;
