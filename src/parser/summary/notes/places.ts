import { cityByName } from '../../entities/facts/cities';
import { countries, countryByName, placeKey } from '../../entities/facts/countries';
import { lazy } from '../../entities/lazy';

/** Cities of this size are known by their name alone, and so are capitals. */
const WORLD_CITY = 1_000_000;

/** Large cities and capitals that share their name with a place of some size in another country. */
const SHARED = new Set(
  "london,georgetown,tripoli,valencia,hyderabad,birmingham,alexandria,athens,barcelona,cordoba,córdoba,guadalajara,cartagena,leon,león,merida,mérida,santiago,hamilton,kingston,victoria,perth,newcastle,san jose,san josé,san juan,san salvador,santa cruz,la paz,rosario,salem,medina,lima,manchester,dublin,vancouver,suzhou,trujillo,toledo,jamestown,nassau,st john's,st george's,bridgetown,freetown,douglas,stanley,brest,luxembourg,monaco,singapore,gibraltar,panama city,kuwait city,guatemala city,mexico,jerusalem,ramallah,nicosia,taipei,hong kong,macau,pristina,plymouth,charlotte amalie,hagåtña,willemstad".split(
    ',',
  ),
);

/** Countries whose name is that of a state or region elsewhere. */
const REGIONS = new Set(['georgia', 'jersey', 'luxembourg', 'macau', 'hong kong', 'palestine', 'israel and palestine']);

const countryOfCapital = lazy(
  () => new Map(countries().map(({ capital, name }) => [placeKey(capital), name] as const)),
);

/** The country that a world city lies in, where no other place of some size has its name; undefined for all others. */
export function countryOf(city: string): string | undefined {
  const key = placeKey(city);
  if (SHARED.has(key)) return undefined;
  const large = cityByName().get(key);
  if (large && large.population >= WORLD_CITY) return countries().find(({ code }) => code === large.country)?.name;
  return countryOfCapital().get(key);
}

/** The plain name of a country under any of its names; undefined when the words are none, or may be a region's. */
export function countryNamed(name: string): string | undefined {
  const key = BRITISH.has(name.toLowerCase()) ? 'united kingdom' : placeKey(name);
  return REGIONS.has(key) ? undefined : countryByName().get(key)?.name;
}

const BRITISH = new Set(['england', 'scotland', 'wales', 'northern ireland']);
