import { hostText } from '../parts/format';
import { Icon } from '../parts/Icon';
import { Mark } from '../parts/Mark';
import { rich } from '../parts/rich';
import { Switch } from '../parts/Switch';
import type { Wording } from '../parts/translate';
import type { PopupActions, PopupData } from './model';

interface Props {
  data: PopupData;
  actions: PopupActions;
  wording: Wording;
  /** Opens the filter box; absent where there is nothing to filter. */
  onFilter?: () => void;
}

/** The top line: whose it is, the switch of this site, filter, side panel, settings. */
export function Bar({ data, actions, wording: { t }, onFilter }: Props) {
  const switchable = data.host !== '' && !['closed', 'reading'].includes(data.status);
  return (
    <header class="bar">
      <Mark />
      <span class="brand">Nutgraf</span>
      {switchable && (
        <Switch
          checked={data.siteOn}
          onChange={actions.switchSite}
          label={rich(t, data.siteOn ? 'site_on' : 'site_off', [<bdi key="host">{hostText(data.host)}</bdi>])}
        />
      )}
      {onFilter && (
        <button
          type="button"
          class="button bare"
          onClick={onFilter}
          aria-label={t('filter_open')}
          title={t('filter_open')}
        >
          <Icon name="search" />
        </button>
      )}
      {actions.openPanel && (
        <button
          type="button"
          class="button bare"
          onClick={actions.openPanel}
          aria-label={t('panel_open')}
          title={t('panel_open')}
        >
          <Icon name="panel" />
        </button>
      )}
      <button
        type="button"
        class="button bare"
        onClick={actions.openSettings}
        aria-label={t('settings')}
        title={t('settings')}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
