import type { Language } from '../../language';
import type { EntityType } from '../../model';
import type { Mention } from '../mention';
import { absorb, byName, type Cluster } from './cluster';
import { mergeOrganizations, standsFor } from './organizations';
import { mergePersons } from './persons';

/** Merges mentions into one cluster per real-world thing, in the order of first mention. */
export function mergeMentions(language: Language, mentions: readonly Mention[]): Cluster[] {
  const named = byName(language, mentions);
  const of = (...types: EntityType[]) => named.filter((cluster) => types.includes(cluster.type));
  const bodies = mergeOrganizations(language, of('organization'));
  const places = of('place');
  const merged = [
    ...mergePersons(language, of('person')),
    ...joinAcronyms(language, [...bodies, ...places]),
    ...of('group', 'event', 'work', 'other'),
  ];
  for (const cluster of merged) cluster.mentions.sort((a, b) => a.first - b.first);
  return merged.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

/** "KSC" joins the "Kennedy Space Center" although one was taken for a body and the other for a place; "L.A." joins "Los Angeles". */
function joinAcronyms(language: Language, clusters: Cluster[]): Cluster[] {
  const joined = new Set<Cluster>();
  for (const short of clusters) {
    const long = clusters.find((other) => other !== short && !joined.has(other) && standsFor(language, other, short));
    if (!long) continue;
    absorb(long, short);
    joined.add(short);
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}
