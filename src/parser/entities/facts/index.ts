import type { PlaceFacts } from '../../model';
import { cityByName } from './cities';
import { countries, countryByName, placeKey } from './countries';

/** What the lists know of a place by one of its names, in the order given; null when they know none of them. */
export function factsOf(names: readonly string[]): PlaceFacts | null {
  for (const name of names) {
    const country = countryByName().get(placeKey(name));
    if (country)
      return {
        kind: 'country',
        name: country.name,
        capital: country.capital || null,
        region: country.region || null,
        currency: country.currency || null,
        demonym: country.demonyms[0] ?? null,
      };
  }
  for (const name of names) {
    const city = cityByName().get(placeKey(name));
    if (!city) continue;
    const country = countries().find((c) => c.code === city.country);
    return { kind: 'city', name: city.name, country: country?.name ?? null, population: city.population };
  }
  return null;
}

/** ISO code of the listed country of this name, or of the listed city's country; null when no list has it. */
export function codeOf(name: string): string | null {
  const key = placeKey(name);
  return countryByName().get(key)?.code ?? cityByName().get(key)?.country ?? null;
}
