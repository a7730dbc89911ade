import { COUNTRIES } from '../data/countries';
import { lazy } from '../lazy';

/** A country or territory with an ISO 3166 code, as `world-countries` (ODbL 1.0) has it. */
export interface Country {
  code: string;
  name: string;
  /** Other spellings and short names, as the press writes them. */
  aliases: string[];
  /** Adjectives and nouns for its people, singular and plural. */
  demonyms: string[];
  capital: string;
  region: string;
  currency: string;
}

/** All countries in the order of their codes. */
export const countries = lazy((): Country[] =>
  COUNTRIES.trim()
    .split('\n')
    .map((line) => {
      const [code, name, aliases, demonyms, capital, region, currency] = line.split('|') as string[];
      const list = (text: string | undefined) => (text ? text.split(';') : []);
      return {
        code: code!,
        name: name!,
        aliases: list(aliases),
        demonyms: list(demonyms),
        capital: capital ?? '',
        region: region ?? '',
        currency: currency ?? '',
      };
    }),
);

/** Straight apostrophes, lower case, no final or inner dots: one key for all spellings of a name. */
export const placeKey = (name: string): string => name.replace(/[’‘]/g, "'").replace(/\./g, '').toLowerCase();

/** Country by any of its names ("U.S.", "Britain", "Ivory Coast"); key as `placeKey` makes it. */
export const countryByName = lazy((): Map<string, Country> => {
  const map = new Map<string, Country>();
  for (const country of countries()) for (const alias of country.aliases) map.set(placeKey(alias), country);
  for (const country of countries()) map.set(placeKey(country.name), country);
  return map;
});

/** Country by demonym ("Iraqi", "Iraqis"); a demonym that two countries share keeps the first. */
export const countryByDemonym = lazy((): Map<string, Country> => {
  const map = new Map<string, Country>();
  for (const country of countries())
    for (const demonym of country.demonyms) if (!map.has(placeKey(demonym))) map.set(placeKey(demonym), country);
  return map;
});
