import type { Messages } from '../../src/browser/languages';
import type { Language } from '../../src/browser/settings';

/** The texts of each language, as chunks of their own that only the settings page ever asks for. */
const TEXTS: Record<Exclude<Language, 'auto'>, () => Promise<{ default: Messages }>> = {
  en: () => import('../../assets/_locales/en/messages.json'),
  de: () => import('../../assets/_locales/de/messages.json'),
  es: () => import('../../assets/_locales/es/messages.json'),
  fr: () => import('../../assets/_locales/fr/messages.json'),
  ar: () => import('../../assets/_locales/ar/messages.json'),
};

/** Brings the texts of a language from the package. */
export const loadTexts = async (language: Exclude<Language, 'auto'>): Promise<Messages> =>
  (await TEXTS[language]()).default;
