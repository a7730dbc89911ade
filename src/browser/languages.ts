import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from './settings-model';
import { storedWords, WORDS_KEY } from './wording';

type Messages = Record<string, { message: string }>;

/** The texts of each language, as chunks that only our own pages ever ask for. */
const TEXTS: Record<Exclude<Language, 'auto'>, () => Promise<{ default: Messages }>> = {
  en: () => import('../../assets/_locales/en/messages.json'),
  de: () => import('../../assets/_locales/de/messages.json'),
  es: () => import('../../assets/_locales/es/messages.json'),
  fr: () => import('../../assets/_locales/fr/messages.json'),
  ar: () => import('../../assets/_locales/ar/messages.json'),
};

/** Languages the reader may choose, without "as the browser". */
export const CHOICES = LANGUAGES.filter((language) => language !== 'auto');

/**
 * Puts the texts of the chosen language where page scripts, background and views find them; takes them away for
 * "auto". The browser's own lookup knows its own language alone, and no page of ours may read a file of the package.
 * Resolves with whether anything had to be changed.
 */
export async function keepWords(language: Language): Promise<boolean> {
  const stored = await storedWords();
  if (language === 'auto') {
    if (stored) await browser.storage.local.remove(WORDS_KEY);
    return stored !== null;
  }
  const { version } = browser.runtime.getManifest();
  if (stored?.language === language && stored.version === version) return false;
  const { default: table } = await TEXTS[language]();
  const messages = Object.fromEntries(Object.entries(table).map(([key, { message }]) => [key, message]));
  await browser.storage.local.set({ [WORDS_KEY]: { language, version, messages } });
  return true;
}
