import type { Language } from '../../language';
import type { EntityType } from '../../model';
import { countryByDemonym, countryByName, placeKey } from '../facts/countries';
import type { Gender } from '../firstNames';
import { isGroupName } from '../groups';
import type { Mention } from '../mention';
import { textOf } from '../mention';

/** Mentions of one name in one article, later of one real-world thing. */
export interface Cluster {
  type: EntityType;
  /** Words of the fullest form, as the text has them. */
  words: string[];
  /** All written forms, as `nameKey` makes them. */
  keys: Set<string>;
  mentions: Mention[];
  /** What titles and first names say; null when they say nothing. */
  gender: Gender | null;
}

/** One key for all spellings of a name: no article, no dots, straight apostrophes, countries by their code. */
export function nameKey(name: string, type: EntityType): string {
  const key = placeKey(name).replace(/^the /, '').replace(/\s+/g, ' ');
  if (type === 'place') {
    const country = countryByName().get(key);
    if (country) return `country:${country.code}`;
  }
  if (type === 'group') return singular(key);
  return key;
}

/** Singular of a group's name: "Iraqis" → "Iraqi", "Shiites" → "Shiite"; "Swiss", "Chinese" stay. */
export function singular(name: string): string {
  const stem = name.slice(0, -1);
  if (name.endsWith('s') && isGroupName(stem)) return stem;
  return /[^sui]s$/i.test(name) || /[aiou]is$/i.test(name) || /[kqbdtn]is$/i.test(name) ? name.slice(0, -1) : name;
}

/** ISO code of the country that a group's name belongs to; null when none does. */
export const demonymCode = (name: string): string | null => countryByDemonym().get(placeKey(name))?.code ?? null;

/** Groups mentions that are written alike and of one type, in the order of first mention. */
export function byName(language: Language, mentions: readonly Mention[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const name = textOf(language, mention.first, mention.last);
    const key = nameKey(name, mention.type);
    const id = `${mention.type}|${key}`;
    const cluster = clusters.get(id);
    const one = {
      type: mention.type,
      words: name.split(/\s+/),
      keys: new Set([key]),
      mentions: [mention],
      gender: null,
    };
    if (cluster) absorb(cluster, one);
    else clusters.set(id, one);
  }
  return [...clusters.values()];
}

/** Adds `from` to `into`; the longer name becomes the name of both. */
export function absorb(into: Cluster, from: Cluster): void {
  for (const key of from.keys) into.keys.add(key);
  into.mentions.push(...from.mentions);
  into.gender ??= from.gender;
  if (from.words.join(' ').length > into.words.join(' ').length) into.words = from.words;
}
