import { Confirm } from '../parts/Confirm';
import { Switch } from '../parts/Switch';
import { plural } from '../parts/translate';
import { useOptions } from './context';
import { Question } from './Question';

/** Switches of the browser's own places: badge, menu, paper, other devices. */
export function More() {
  const { data, actions, wording } = useOptions();
  const { t } = wording;
  return (
    <Question title={t('set_more')}>
      <ul class="switches">
        {(['badge', 'contextMenu', 'print', 'sync'] as const).map((name) => (
          <li key={name}>
            <Switch
              checked={data.settings[name]}
              label={t(`set_${name}`)}
              onChange={(on) => actions.change({ [name]: on })}
            />
            <p class="small quiet">{t(`set_${name}_about`)}</p>
          </li>
        ))}
      </ul>
    </Question>
  );
}

/** What is kept on this device, and how to get rid of it. */
export function Data() {
  const { data, actions, say, wording } = useOptions();
  const { t } = wording;
  const { clippings, corrections } = data.kept;
  const sites = Object.keys(data.settings.sites).length;
  const save = async () => {
    const name = await actions.saveCorrections();
    say(name ? t('saved_as', [name]) : t('save_failed'));
  };
  const remove = async () => {
    await actions.deleteAll();
    say(t('all_deleted'));
  };
  const parts = [plural(wording, 'kept_sites', sites), plural(wording, 'kept_clippings', clippings)];
  const kept = new Intl.ListFormat(wording.locale).format([...parts, plural(wording, 'kept_corrections', corrections)]);
  return (
    <Question title={t('set_data')}>
      <p>{t('privacy')}</p>
      <p class="small quiet">{t('kept_here', [kept])}</p>
      <div class="row">
        <button type="button" class="button" onClick={actions.openClippings}>
          {t('clippings')}
        </button>
        {corrections > 0 && (
          <button type="button" class="button" onClick={() => void save()}>
            {t('save_corrections')}
          </button>
        )}
        <Confirm t={t} label={t('delete_all')} question={t('delete_all_question')} onYes={() => void remove()} />
      </div>
    </Question>
  );
}
