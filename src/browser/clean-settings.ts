import { DEFAULTS, KINDS, LANGUAGES, type Settings } from './settings-model';

type Loose = Record<string, unknown>;

/** Most hosts kept in the list of sites. */
const MOST_SITES = 5000;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function choice<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.includes(value as T) ? (value as T) : fallback;
}

function booleans<K extends string>(
  value: unknown,
  names: readonly K[],
  fallback: Record<K, boolean>,
): Record<K, boolean> {
  const from = isRecord(value) ? value : {};
  return Object.fromEntries(
    names.map((name) => [name, typeof from[name] === 'boolean' ? from[name] : fallback[name]]),
  ) as Record<K, boolean>;
}

function sites(value: unknown): Record<string, boolean> {
  if (!isRecord(value)) return {};
  const rows = Object.entries(value).filter(
    ([host, on]) => typeof on === 'boolean' && host.length <= 253 && host !== '__proto__',
  );
  return Object.fromEntries(rows.slice(0, MOST_SITES)) as Record<string, boolean>;
}

function share(value: unknown, fallback: number): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : fallback;
}

const SWITCHES = ['everyMention', 'print', 'badge', 'contextMenu', 'sync'] as const;

/**
 * Settings from whatever storage held: every member that is usable is kept, every other one is its default.
 * Members this version does not know are dropped.
 */
export function cleanSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  return {
    version: 1,
    when: choice(from.when, ['article', 'news', 'click'], DEFAULTS.when),
    kinds: booleans(from.kinds, KINDS, DEFAULTS.kinds),
    intensity: choice(from.intensity, ['soft', 'normal', 'strong'], DEFAULTS.intensity),
    threshold: share(from.threshold, DEFAULTS.threshold),
    language: choice(from.language, LANGUAGES, DEFAULTS.language),
    sites: sites(from.sites),
    ...booleans(from, SWITCHES, DEFAULTS),
  };
}

/** Whether storage held something that is no settings object of any version. */
export function isCorrupted(stored: unknown): boolean {
  return stored !== undefined && stored !== null && !(isRecord(stored) && stored.version === 1);
}
