import type { Language } from '../language';
import type { DateMention, Entity, Figure } from '../model';
import { confidenceOf } from './confidence';
import type { Trace } from './counted/choose';
import { findDrafts } from './find';
import { type Layers, taken } from './layers';
import { splitRand } from './rand';
import type { Memory } from './read/bare';
import { scopesOf } from './scope';
import type { Draft } from './types';

/**
 * Quantities with value, unit and what is counted, in text order and never overlapping. Dates and names are passed in
 * so that they are not read as figures. Pure and linear in the length of the text; never throws.
 */
export function findFigures(
  read: Language,
  layers: { dates: DateMention[]; entities: Entity[] },
  trace?: Trace,
): Figure[] {
  const language = splitRand(read);
  const known: Layers = taken(layers.dates, layers.entities);
  const figures: Figure[] = [];
  const memory: Memory = { unit: null };
  for (const sentence of language.sentences) {
    for (const scope of scopesOf(language, sentence)) {
      const drafts = findDrafts(scope, known, memory, trace);
      const from = figures.length;
      drafts.forEach((draft, k) => {
        figures.push(finish(language, draft, from + k, draft.converts ? from + drafts.indexOf(draft.converts) : null));
      });
    }
  }
  return figures;
}

const idOf = (index: number) => `f${index + 1}`;

function finish(language: Language, draft: Draft, index: number, converts: number | null): Figure {
  const start = language.tokens[draft.first]!.start;
  const end = language.tokens[draft.last - 1]!.end;
  const { kind, value, low, high, unit, counted, approximate, change, rule } = draft;
  const figure = {
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
    rule,
    ...(draft.about !== null && draft.about !== counted && { about: draft.about }),
    ...(draft.states && { states: draft.states }),
    ...(converts !== null && { converts: idOf(converts) }),
    confidence: 0,
  };
  return { id: idOf(index), ...figure, confidence: confidenceOf(figure) };
}
