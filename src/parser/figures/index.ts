import type { Language } from '../language';
import type { DateMention, Entity, Figure } from '../model';
import { findDrafts } from './find';
import { type Layers, taken } from './layers';
import type { Memory } from './read/bare';
import { scopeOf } from './scope';
import type { Draft } from './types';

/**
 * Quantities with value, unit and what is counted, in text order and never overlapping. Dates and names are passed in
 * so that they are not read as figures. Pure and linear in the length of the text; never throws.
 */
export function findFigures(language: Language, layers: { dates: DateMention[]; entities: Entity[] }): Figure[] {
  const known: Layers = taken(layers.dates, layers.entities);
  const figures: Figure[] = [];
  const memory: Memory = { unit: null };
  for (const sentence of language.sentences) {
    const scope = scopeOf(language, sentence);
    const ids = new Map<Draft, string>();
    for (const draft of findDrafts(scope, known, memory)) {
      const figure = finish(language, draft, figures.length);
      ids.set(draft, figure.id);
      if (draft.states) figure.states = draft.states;
      const converted = draft.converts && ids.get(draft.converts);
      if (converted) figure.converts = converted;
      figures.push(figure);
    }
  }
  return figures;
}

function finish(language: Language, draft: Draft, index: number): Figure {
  const start = language.tokens[draft.first]!.start;
  const end = language.tokens[draft.last - 1]!.end;
  const { kind, value, low, high, unit, counted, approximate, change, confidence, rule } = draft;
  return {
    id: `f${index + 1}`,
    start,
    end,
    text: language.text.slice(start, end),
    kind,
    value,
    low,
    high,
    unit,
    counted,
    approximate,
    change,
    confidence,
    rule,
  };
}
