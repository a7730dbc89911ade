import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gate } from '../src/article/gate';
import { listen, type PageMessages, type PageState, type PageStatus, send } from '../src/browser/messages';
import { PAGE_CHECKS } from '../src/browser/page-checks';
import { DEFAULTS, loadSettings, type Settings, siteSwitch, watchSettings } from '../src/browser/settings';
import { pageTools, settingsUntil } from '../src/browser/tools';
import { Gatekeeper } from '../src/page/gatekeeper';
import { handleHere, setHandle } from '../src/page/handle';

/** Why a page may not be read by itself, by the reader's settings; null when it may. */
function refusal(settings: Settings, host: string): 'off-here' | 'waiting' | null {
  const site = siteSwitch(settings, host);
  if (site === false) return 'off-here';
  return settings.when === 'click' && site !== true ? 'waiting' : null;
}

/** The reader's settings, read when they are first wanted and kept up to date from then on. */
function settingsOnDemand(changed: () => void) {
  let settings: Settings = DEFAULTS;
  let known: Promise<void> | null = null;
  const read = async () => {
    watchSettings((next) => {
      settings = next;
      changed();
    });
    settings = await loadSettings();
  };
  const ready = async () => {
    known ??= read();
    await known;
    return settings;
  };
  return { now: () => settings, ready };
}

/** What popup, panel and keys may ask of this page. */
function serve(keeper: Gatekeeper, host: string, refused: () => Promise<PageStatus | null>): void {
  const unread = async () => {
    const status = (await refused()) ?? keeper.status;
    return { status, analysis: null, hidden: [], rereadAt: null, language: null };
  };
  listen<PageMessages>(
    {
      state: async (): Promise<PageState> => ({ ...(keeper.session?.state ?? (await unread())), host }),
      readAnyway: async () => {
        await keeper.readAnyway();
        return null;
      },
      focus: ({ id }) => keeper.session?.focus(id) ?? false,
      show: ({ start, end }) => keeper.session?.show(start, end) ?? false,
      close: () => keeper.session?.close() ?? false,
      back: () => keeper.session?.back() ?? false,
      toggle: () => keeper.session?.toggle() ?? false,
      step: ({ by, kind }) => keeper.session?.step(by, kind) ?? false,
      explain: () => keeper.session?.explain() ?? false,
    },
    PAGE_CHECKS,
  );
}

/**
 * In every page, top frame only: decides whether it is an article. Everything else comes with the reader script. It is
 * named in the manifest by wxt.config.ts and is no content script of WXT's kind: that would tell the page it is there.
 */
export default defineUnlistedScript(() => {
  if (handleHere() || window.top !== window) return;
  const { hostname: host } = location;
  const end = new AbortController();
  const settings = settingsOnDemand(() => {
    if (pageTools.alive()) void keeper.settingsChanged();
    else end.abort();
  });
  let sorry = '';
  const ports = {
    refusal: async () => refusal(await settings.ready(), host),
    isArticle: () => gate(document, { kinds: settings.now().when === 'news' ? 'news' : 'any' }).article,
    load: async () => {
      await settings.ready();
      sorry = await send('loadReader', {});
    },
    changed: () => void (keeper.session || send('badge', { quotes: null }).catch(() => {})),
  };
  const keeper = new Gatekeeper(document, ports, {
    ...pageTools,
    sorry: () => sorry,
    options: settings.now,
    onOptions: (changed, until) => settingsUntil(watchSettings, changed, until),
  });
  setHandle(keeper);
  serve(keeper, host, ports.refusal);
  keeper.start(end.signal);
});
