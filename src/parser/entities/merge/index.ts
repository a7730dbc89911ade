import type { Language } from '../../language';
import type { EntityType } from '../../model';
import type { Mention } from '../mention';
import { byName, type Cluster } from './cluster';
import { mergeOrganizations } from './organizations';
import { mergePersons } from './persons';

/** Merges mentions into one cluster per real-world thing, in the order of first mention. */
export function mergeMentions(language: Language, mentions: readonly Mention[]): Cluster[] {
  const named = byName(language, mentions);
  const of = (...types: EntityType[]) => named.filter((cluster) => types.includes(cluster.type));
  const merged = [
    ...mergePersons(language, of('person')),
    ...mergeOrganizations(language, of('organization')),
    ...of('place', 'group', 'event', 'work', 'other'),
  ];
  for (const cluster of merged) cluster.mentions.sort((a, b) => a.first - b.first);
  return merged.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}
