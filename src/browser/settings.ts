import { browser } from 'wxt/browser';
import { cleanSettings, isCorrupted } from './clean-settings';
import { DEFAULTS, type Settings } from './settings-model';

export { cleanSettings } from './clean-settings';
export { DEFAULTS, KINDS, type Kind, type Language, type Settings } from './settings-model';

const KEY = 'settings';
/** Set when unreadable settings were replaced; the settings page shows it once and removes it. */
const RESET_KEY = 'settingsWereReset';

async function read(area: 'local' | 'sync'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(KEY))[KEY];
  } catch {
    return undefined; // storage refused: go on with what there is
  }
}

/**
 * The reader's settings. `storage.local` always holds them; where the reader wants them on every device and the
 * synchronised copy is readable, that one wins. Unreadable settings are replaced by the defaults, and only they.
 */
export async function loadSettings(): Promise<Settings> {
  const stored = await read('local');
  if (isCorrupted(stored)) await browser.storage.local.set({ [KEY]: DEFAULTS, [RESET_KEY]: true }).catch(() => {});
  const local = cleanSettings(isCorrupted(stored) ? undefined : stored);
  if (!local.sync) return local;
  const shared = await read('sync');
  return shared === undefined || isCorrupted(shared) ? local : { ...cleanSettings(shared), sync: true };
}

/** Whether settings had to be reset since this was last asked; asking forgets it. */
export async function takeResetNotice(): Promise<boolean> {
  const found = await browser.storage.local.get(RESET_KEY);
  if (!found[RESET_KEY]) return false;
  await browser.storage.local.remove(RESET_KEY);
  return true;
}

/** Stores the settings. Rejects with the browser's message when storage is full or refused. */
export async function saveSettings(settings: Settings): Promise<void> {
  const clean = cleanSettings(settings);
  await browser.storage.local.set({ [KEY]: clean });
  if (clean.sync) await browser.storage.sync.set({ [KEY]: clean }).catch(() => {}); // too large for sync: kept here
}

/** Reads, changes and stores in one step; resolves with what is stored now. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const changed = cleanSettings(change(await loadSettings()));
    await saveSettings(changed);
    return changed;
  });
  last = next.catch(() => {}); // what failed is told to who asked; the next change still comes
  return next;
}

/** Changes wait for those before them: two quick ones would else both start from the same settings, and one be lost. */
let last: Promise<unknown> = Promise.resolve();

/** Calls back with the settings after every change made anywhere; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const hear = (changes: Record<string, unknown>) => {
    if (Object.hasOwn(changes, KEY)) loadSettings().then(changed, () => {});
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

/** Whether Nutgraf reads pages of this host by itself. A host that is not listed follows its parent domains, then `when`. */
export function siteSwitch(settings: Settings, host: string): boolean | null {
  for (let name = host; name !== ''; name = name.includes('.') ? name.slice(name.indexOf('.') + 1) : '') {
    const known = Object.hasOwn(settings.sites, name) ? settings.sites[name] : undefined;
    if (known !== undefined) return known;
  }
  return null;
}
