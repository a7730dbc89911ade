import { defineBackground } from 'wxt/utils/define-background';
import { annotateTab, loadPart, showBadge } from '../src/browser/background';
import { BACKGROUND_CHECKS } from '../src/browser/background-checks';
import { clippingHandlers } from '../src/browser/clippings';
import { serveCommands } from '../src/browser/commands';
import { serveMenu } from '../src/browser/menu';
import { type BackgroundMessages, listen } from '../src/browser/messages';
import { loadModel } from '../src/browser/model';
import { serveWelcome } from '../src/browser/welcome';
import { loadWording } from '../src/browser/wording';
import { analyze } from '../src/parser';

/** Parser, badge, menu and commands. Everything is registered at once: the browser may have just woken us. */
export default defineBackground({ type: 'module', main });

function main(): void {
  listen<BackgroundMessages>(
    {
      analyze: async ({ article }) => analyze(article, { names: (await loadModel()) ?? undefined }),
      loadReader: async (_, { tab }) => {
        if (tab !== null) await loadPart('reader', tab);
        return (await loadWording()).t('gone');
      },
      loadCard: async (_, { tab }) => {
        if (tab !== null) await loadPart('card', tab);
        return null;
      },
      badge: async ({ quotes }, { tab }) => {
        if (tab !== null) await showBadge(tab, quotes);
        return null;
      },
      ...clippingHandlers,
      // Only our own pages may name a tab.
      annotateTab: ({ tabId }, { tab }) => (tab === null ? annotateTab(tabId) : false),
    },
    BACKGROUND_CHECKS,
  );
  serveMenu();
  serveCommands();
  serveWelcome();
}
