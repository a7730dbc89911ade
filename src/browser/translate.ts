import { browser } from 'wxt/browser';

type Loose = { getMessage(key: string, values: string[]): string };

/** An interface text in the reader's language, from `_locales`; "" for a key that no file has. */
export function translate(key: string, values: readonly (string | number)[] = []): string {
  return (browser.i18n as Loose).getMessage(key, values.map(String));
}

/** BCP 47 tag of the interface's language, for `Intl`. */
export const uiLocale = (): string => browser.i18n.getUILanguage();
