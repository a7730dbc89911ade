import { browser } from 'wxt/browser';

/** The interface texts as the browser chose their language; "" for an unknown key. */
export function browserWording() {
  const lookUp = browser.i18n.getMessage as (key: string, values?: string[]) => string;
  const t = (key: string, values: (string | number)[] = []) => lookUp(key, values.map(String));
  // The language of the texts themselves: the browser's own may be one that they do not come in.
  return { t, locale: t('language_tag') || 'en' };
}

/** Sets language and direction of an extension page before anything is drawn on it. */
export function setPageLanguage({ t, locale }: ReturnType<typeof browserWording>): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = t('direction') || 'ltr';
}
