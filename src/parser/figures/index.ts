import type { Language } from '../language';
import type { DateMention, Entity, Figure } from '../model';

/** Quantities with value, unit and what is counted. Dates and names are passed in so that they are not read as figures. */
export function findFigures(_language: Language, _layers: { dates: DateMention[]; entities: Entity[] }): Figure[] {
  return [];
}
