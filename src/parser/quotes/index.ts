import type { Language } from '../language';
import type { Entity, Quote } from '../model';

/** Direct, partial and indirect quotes with their speakers. */
export function findQuotes(_language: Language, _layers: { entities: Entity[] }): Quote[] {
  return [];
}
