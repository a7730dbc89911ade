import { GROUPS } from './data/groups';
import { countryByDemonym, placeKey } from './facts/countries';
import { lazy } from './lazy';

const others = lazy(() => new Set(GROUPS.split(';').map(placeKey)));

/** Whether a name is a nationality, religion's followers, people or region's people. */
export const isGroupName = (name: string): boolean => {
  const key = placeKey(name);
  return others().has(key) || countryByDemonym().has(key);
};
