import { defineContentScript } from 'wxt/utils/define-content-script';
import { gate } from '../src/article/gate';
import { listen, type PageMessages, type PageState, send } from '../src/browser/messages';
import { loadSettings, type Settings, siteSwitch, watchSettings } from '../src/browser/settings';
import { pageTools, settingsUntil } from '../src/browser/tools';
import { loadWording } from '../src/browser/wording';
import { Gatekeeper } from '../src/page/gatekeeper';
import { handleHere, setHandle } from '../src/page/handle';

/** Why a page may not be read by itself, by the reader's settings; null when it may. */
function refusal(settings: Settings, host: string): 'off-here' | 'waiting' | null {
  const site = siteSwitch(settings, host);
  if (site === false) return 'off-here';
  return settings.when === 'click' && site !== true ? 'waiting' : null;
}

/** What popup, panel and keys may ask of this page. */
function serve(keeper: Gatekeeper, host: string): void {
  const unread = () => ({ status: keeper.status, analysis: null, hidden: [], rereadAt: null, language: null });
  listen<PageMessages>({
    state: (): PageState => ({ ...(keeper.session?.state ?? unread()), host }),
    readAnyway: async () => {
      await keeper.readAnyway();
      return null;
    },
    focus: ({ id }) => keeper.session?.focus(id) ?? false,
    show: ({ start, end }) => keeper.session?.show(start, end) ?? false,
    back: () => keeper.session?.back() ?? false,
    toggle: () => keeper.session?.toggle() ?? false,
    step: ({ by, kind }) => keeper.session?.step(by, kind) ?? false,
    explain: () => keeper.session?.explain() ?? false,
  });
}

/** In every page, top frame only: decides whether it is an article. Everything else comes with the reader script. */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  async main() {
    if (handleHere() || window.top !== window) return;
    const { hostname: host } = location;
    const [first, wording] = await Promise.all([loadSettings(), loadWording()]);
    let settings = first;
    if (handleHere()) return; // put in twice at once
    const end = new AbortController();
    const ports = {
      refusal: () => refusal(settings, host),
      isArticle: () => gate(document, { kinds: settings.when === 'news' ? 'news' : 'any' }).article,
      load: async () => void (await send('loadReader', {})),
      changed: () => void (keeper.session || send('badge', { quotes: null }).catch(() => {})),
    };
    const keeper = new Gatekeeper(document, ports, {
      ...pageTools,
      ...wording,
      options: () => settings,
      onOptions: (changed, until) => settingsUntil(watchSettings, changed, until),
    });
    setHandle(keeper);
    serve(keeper, host);
    watchSettings((changed) => {
      settings = changed;
      if (pageTools.alive()) keeper.settingsChanged();
      else end.abort();
    });
    keeper.start(end.signal);
  },
});
