import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { gate } from '../src/article/gate';
import { listen, type PageMessages, type PageState, send } from '../src/browser/messages';
import { loadSettings, type Settings, siteSwitch, watchSettings } from '../src/browser/settings';
import { Gatekeeper } from '../src/page/gatekeeper';
import { handleHere, setHandle } from '../src/page/handle';

/** Why a page may not be read by itself, by the reader's settings; null when it may. */
function refusal(settings: Settings, host: string): 'off-here' | 'waiting' | null {
  const site = siteSwitch(settings, host);
  if (site === false) return 'off-here';
  return settings.when === 'click' && site !== true ? 'waiting' : null;
}

/** In every page, top frame only: decides whether it is an article. Everything else comes with the reader script. */
export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  async main() {
    if (handleHere() || window.top !== window) return;
    const { hostname: host } = location;
    let settings = await loadSettings();
    const end = new AbortController();
    const keeper = new Gatekeeper(document, {
      refusal: () => refusal(settings, host),
      isArticle: () => gate(document, { kinds: settings.when === 'news' ? 'news' : 'any' }).article,
      load: async () => void (await send('loadReader', {})),
      changed: () => void (keeper.session || send('badge', { quotes: null }).catch(() => {})),
    });
    setHandle(keeper);
    const state = (): PageState => ({
      ...(keeper.session?.state ?? {
        status: keeper.status,
        analysis: null,
        hidden: [],
        rereadAt: null,
        language: null,
      }),
      host,
    });
    listen<PageMessages>({
      state,
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
    watchSettings((changed) => {
      settings = changed;
      if (browser.runtime?.id) keeper.settingsChanged();
      else end.abort();
    });
    keeper.start(end.signal);
  },
});
