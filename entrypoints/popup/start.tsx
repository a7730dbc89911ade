import { render } from 'preact';
import { loadWording, setPageLanguage } from '../../src/browser/wording';
import type { PopupData } from '../../src/views/popup/model';
import { Popup } from '../../src/views/popup/Popup';
import { actionsFor } from './actions';
import { gather } from './state';

/** How often the page is asked whether it has changed, ms: often while it is being read, seldom after. */
const SOON = 250;
const LATER = 2000;

/** Starts the popup's parts on this page. `follow` calls back when they should look at another tab. */
export async function start(follow?: (refresh: () => Promise<void>) => void): Promise<void> {
  const wording = await loadWording();
  setPageLanguage(wording);
  const root = document.getElementById('root');
  if (!root) return;
  let now = await gather(location.search);
  const draw = () => render(<Popup data={now.data} actions={actions} wording={wording} />, root);
  const change = (part: Partial<PopupData>) => {
    now = { ...now, data: { ...now.data, ...part } };
    draw();
  };
  const refresh = async () => {
    const next = await gather(location.search);
    const same = JSON.stringify(next.data) === JSON.stringify(now.data);
    now = same ? { ...now, tab: next.tab } : next;
    if (!same) draw();
  };
  const actions = actionsFor({ now: () => now, change, refresh, wording, panel: follow === undefined });
  draw();
  follow?.(refresh);
  const again = async () => {
    await refresh().catch(() => {});
    setTimeout(again, now.data.status === 'reading' ? SOON : LATER);
  };
  setTimeout(again, now.data.status === 'reading' ? SOON : LATER);
}
