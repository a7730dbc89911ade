import { browser } from 'wxt/browser';
import type { Language } from './settings-model';
import { storedWords, WORDS_KEY } from './wording';

export type Messages = Record<string, { message: string }>;

/**
 * Puts the texts of the chosen language where page scripts, background and views find them; takes them away for
 * "auto". The browser's own lookup knows its own language alone, and no page of ours may read a file of the package.
 * `load` brings the texts of a language. Resolves with whether anything had to be changed.
 */
export async function keepWords(
  language: Language,
  load: (language: Exclude<Language, 'auto'>) => Promise<Messages>,
): Promise<boolean> {
  const stored = await storedWords();
  if (language === 'auto') {
    if (stored) await browser.storage.local.remove(WORDS_KEY);
    return stored !== null;
  }
  const { version } = browser.runtime.getManifest();
  if (stored?.language === language && stored.version === version) return false;
  const table = await load(language);
  const messages = Object.fromEntries(Object.entries(table).map(([key, { message }]) => [key, message]));
  await browser.storage.local.set({ [WORDS_KEY]: { language, version, messages } });
  return true;
}
