import { browser } from 'wxt/browser';

const KEY = 'folded';

/** Names of the sections that the reader folded; anything unreadable counts as none. */
export async function loadFolded(): Promise<string[]> {
  const stored: unknown = (await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY];
  return Array.isArray(stored) ? stored.filter((name) => typeof name === 'string').slice(0, 20) : [];
}

export async function saveFolded(sections: readonly string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: [...sections] }).catch(() => {}); // not worth a message
}
