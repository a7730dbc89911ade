import type { Resources } from '../analyze';
import type { Language } from '../language';
import type { Article, Entity } from '../model';

/** Named people, organisations, places, groups and events, one entity per real-world thing. */
export function findEntities(_language: Language, _article: Article, _resources: Resources): Entity[] {
  return [];
}
