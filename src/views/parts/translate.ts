/** Looks up an interface text by its key in `_locales/…/messages.json`; `$1` … `$9` are filled with `values`. */
export type Translate = (key: string, values?: (string | number)[]) => string;

/** What every view gets beside its data. */
export interface Wording {
  t: Translate;
  /** BCP 47 tag for `Intl`, the language of the interface. */
  locale: string;
}

/** The form of a counted text: `key_one`, `key_other` … by the plural rules of the language; `$1` is the number. */
export function plural({ t, locale }: Wording, key: string, count: number): string {
  const form = new Intl.PluralRules(locale).select(count);
  const number = new Intl.NumberFormat(locale).format(count);
  return t(`${key}_${form}`, [number]) || t(`${key}_other`, [number]);
}
