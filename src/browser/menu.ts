import { browser } from 'wxt/browser';
import { annotateTab } from './background';
import { sendToTab } from './messages';
import { loadSettings, watchSettings } from './settings';
import { loadWording, WORDS_KEY } from './wording';

const ENTRY = 'explain';

/** Adds or takes away "Explain this selection", as the settings say. */
async function renew(): Promise<void> {
  const [{ contextMenu }, { t }] = await Promise.all([loadSettings(), loadWording()]);
  await browser.contextMenus.removeAll();
  if (contextMenu) {
    browser.contextMenus.create({ id: ENTRY, title: t('menu_explain'), contexts: ['selection'] });
  }
}

async function explain(tabId: number): Promise<void> {
  // Where the page has not been read yet the click itself gives access to it.
  const known = await sendToTab(tabId, 'state', {}).catch(() => null);
  if (known?.status !== 'ready') await annotateTab(tabId);
  await sendToTab(tabId, 'explain', {}).catch(() => false);
}

/** The context menu. Firefox for Android has none: there nothing happens. Register at once when the background starts. */
export function serveMenu(): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ENTRY && tab?.id !== undefined) void explain(tab.id);
  });
  browser.runtime.onInstalled.addListener(() => void renew());
  watchSettings(() => void renew());
  browser.storage.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, WORDS_KEY)) void renew(); // another language of the interface
  });
}
