import { useState } from 'preact/hooks';
import { FileButton } from '../parts/FileButton';
import { Switch } from '../parts/Switch';
import { plural } from '../parts/translate';
import { useOptions } from './context';
import { hostFrom } from './host';
import { Question } from './Question';

function AddSite() {
  const { data, actions, say, wording } = useOptions();
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed);
    if (!host) return say(wording.t('site_invalid'));
    actions.change({ sites: { ...data.settings.sites, [host]: true } });
    setTyped('');
  };
  return (
    <form class="row" onSubmit={add}>
      <input
        class="field"
        value={typed}
        placeholder="example.news"
        aria-label={wording.t('site_add_label')}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {wording.t('site_add')}
      </button>
    </form>
  );
}

function SiteRow({ host }: { host: string }) {
  const { data, actions, wording } = useOptions();
  const { sites } = data.settings;
  const on = sites[host] === true;
  const { [host]: _, ...others } = sites;
  return (
    <tr>
      <td>
        <bdi>{host}</bdi>
      </td>
      <td>
        <Switch
          checked={on}
          label={wording.t(on ? 'on' : 'off')}
          onChange={(next) => actions.change({ sites: { ...sites, [host]: next } })}
        />
      </td>
      <td>
        <button type="button" class="button plain" onClick={() => actions.change({ sites: others })}>
          {wording.t('remove')}
          <span class="only-heard"> {host}</span>
        </button>
      </td>
    </tr>
  );
}

/** Sites the reader switched on or off; the list goes out and comes in as a file. */
export function Sites() {
  const { data, actions, say, wording } = useOptions();
  const { t } = wording;
  const hosts = Object.keys(data.settings.sites).sort();
  const save = () => {
    const name = actions.saveSites();
    say(name ? t('saved_as', [name]) : t('save_failed'));
  };
  const load = (text: string) => {
    const count = actions.loadSites(text);
    say(count === null ? t('import_failed') : plural(wording, 'imported_sites', count));
  };
  const allow = async () => {
    if (await actions.allowAllSites()) say(t('all_sites_allowed'));
  };
  return (
    <Question title={t('set_sites')} about={t('set_sites_about')}>
      {hosts.length === 0 ? (
        <p class="quiet">{t('sites_none')}</p>
      ) : (
        <table>
          <tbody>
            {hosts.map((host) => (
              <SiteRow key={host} host={host} />
            ))}
          </tbody>
        </table>
      )}
      <AddSite />
      <div class="row">
        {hosts.length > 0 && (
          <button type="button" class="button" onClick={save}>
            {t('sites_export')}
          </button>
        )}
        <FileButton label={t('sites_import')} onText={load} />
        {!data.allSites && (
          <button type="button" class="button" onClick={() => void allow()}>
            {t('allow_all_sites')}
          </button>
        )}
      </div>
      {!data.allSites && <p class="small quiet">{t('browser_asks')}</p>}
    </Question>
  );
}
