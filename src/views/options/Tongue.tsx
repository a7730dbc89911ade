import { useOptions } from './context';
import type { Language } from './model';
import { Question } from './Question';

const LANGUAGES: readonly Exclude<Language, 'auto'>[] = ['en', 'de', 'es', 'fr', 'ar'];

/** A language's name in itself, as readers of it look for it: "Deutsch". */
const ownName = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** The language of the interface: the browser's, or another one that the texts come in. */
export function Tongue() {
  const { data, actions, wording } = useOptions();
  const { t, locale } = wording;
  const browsers = new Intl.DisplayNames(locale, { type: 'language' }).of(data.browserLanguage) ?? data.browserLanguage;
  return (
    <Question title={t('set_language')} about={t('set_language_about')}>
      <label class="row">
        <span class="only-heard">{t('set_language')}</span>
        <select
          class="field"
          value={data.settings.language}
          onChange={(event) => actions.change({ language: event.currentTarget.value as Language })}
        >
          <option value="auto">{t('set_language_auto', [browsers])}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownName(language)}
            </option>
          ))}
        </select>
      </label>
    </Question>
  );
}
