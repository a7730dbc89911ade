import { browser } from 'wxt/browser';

/** Texts of the interface, and the language they are in. */
export interface Words {
  /** The text of a key with its values filled in, numbers in the language's own way; "" for an unknown key. */
  t(key: string, values?: (string | number)[]): string;
  /** BCP 47 tag of the texts, for `Intl`. */
  locale: string;
}

/** Where the texts of the language that the reader chose are kept, when it is not the browser's. */
export const WORDS_KEY = 'words';

export interface StoredWords {
  language: string;
  /** Version of the extension that the texts are from. */
  version: string;
  messages: Record<string, string>;
}

const isStored = (value: unknown): value is StoredWords => {
  const record = value as Partial<StoredWords> | null;
  return (
    typeof record === 'object' && record !== null && typeof record.messages === 'object' && Boolean(record.messages)
  );
};

type LookUp = (key: string, values: string[]) => string;

/** Texts as the browser chose their language: its own may be one that they do not come in. */
const fromBrowser: LookUp = (key, values) =>
  (browser.i18n.getMessage as (key: string, values?: string[]) => string)(key, values);

/** Fills `$1` … `$9`, as the browser does. */
const fill = (text: string, values: string[]) =>
  text.replace(/\$([1-9])/g, (_, n: string) => values[Number(n) - 1] ?? '');

function wordsFrom(lookUp: LookUp): Words {
  const locale = lookUp('language_tag', []) || 'en';
  const numbers = new Intl.NumberFormat(locale);
  const shown = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);
  return { t: (key, values = []) => lookUp(key, values.map(shown)), locale };
}

/** The interface texts in the browser's language, at once. */
export const browserWording = (): Words => wordsFrom(fromBrowser);

/** What is kept of a chosen language; null where the reader follows the browser. */
export async function storedWords(): Promise<StoredWords | null> {
  const found = await browser.storage.local.get(WORDS_KEY).catch(() => ({}) as Record<string, unknown>);
  return isStored(found[WORDS_KEY]) ? found[WORDS_KEY] : null;
}

/** The interface texts in the language that the reader chose, else in the browser's. Never rejects. */
export async function loadWording(): Promise<Words> {
  const stored = await storedWords();
  if (!stored) return browserWording();
  const { messages } = stored;
  // Texts that a newer version has and the kept ones lack come from the browser.
  return wordsFrom((key, values) =>
    Object.hasOwn(messages, key) ? fill(String(messages[key]), values) : fromBrowser(key, values),
  );
}

/** Sets language and direction of an extension page before anything is drawn on it. */
export function setPageLanguage({ t, locale }: Words): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = t('direction') || 'ltr';
}
