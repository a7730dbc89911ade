import { useOptions } from './context';
import { Question } from './Question';

/** The keys in the page, as the browser has them; it alone can change them. */
export function Keys() {
  const { data, actions, wording } = useOptions();
  const { t } = wording;
  // Escape closes the card anyway and has its own line.
  const shown = data.shortcuts.filter(({ name, keys }) => name !== 'close' || keys !== '');
  return (
    <Question title={t('set_keys')} about={t('set_keys_about')}>
      <ul class="keys">
        {shown.map(({ name, keys }) => (
          <li key={name} class="row">
            <span class="grow">{t(`command_${name.replaceAll('-', '_')}`)}</span>
            {keys === '' ? (
              <span class="quiet">{t('no_key')}</span>
            ) : (
              keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)
            )}
          </li>
        ))}
        <li class="row">
          <span class="grow">{t('key_close')}</span>
          <kbd>Esc</kbd>
        </li>
        <li class="row">
          <span class="grow">{t('key_filter')}</span>
          <kbd>/</kbd>
        </li>
      </ul>
      {data.shortcuts.length > 0 && (
        <div class="row">
          <button type="button" class="button" onClick={actions.openShortcuts}>
            {t('change_keys')}
          </button>
        </div>
      )}
    </Question>
  );
}
