import { browser } from 'wxt/browser';

/** What an extension page needs to know of the tab it speaks about. */
export interface TabInfo {
  id: number;
  /** Host without port; "" where the browser does not tell. */
  host: string;
  /** Match pattern of the page's site, for asking permission; null for pages that are not of the web. */
  origin: string | null;
}

function infoOf(tab: { id?: number; url?: string } | undefined): TabInfo | null {
  if (tab?.id === undefined) return null;
  const url = tab.url && /^https?:/.test(tab.url) ? new URL(tab.url) : null;
  return { id: tab.id, host: url?.hostname ?? '', origin: url ? `*://${url.hostname}/*` : null };
}

/** The tab named by `?tab=ID` in the page's own address, else the one in front; null when there is none. */
export async function tabInQuestion(search: string): Promise<TabInfo | null> {
  const wanted = /^\d+$/.exec(new URLSearchParams(search).get('tab') ?? '')?.[0];
  if (wanted) return infoOf(await browser.tabs.get(Number(wanted)).catch(() => undefined));
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return infoOf(front);
}

/** Asks the browser for a site; must be called first thing in a click. */
export const askFor = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [origin] });

/** Calls back when another tab comes to the front or the one in front has loaded a page. */
export function watchTabs(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_, change) => {
    if (change.status === 'complete' || change.url) changed();
  });
}

/** Opens one of the extension's own pages in a tab. */
export async function openPage(file: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${file}` as '/popup.html') });
}

const EVERYWHERE = { origins: ['*://*/*'] };

/** Whether every site may be read, as far as the browser goes. */
export const mayReadAll = (): Promise<boolean> => browser.permissions.contains(EVERYWHERE);

/** Asks for every site; must be called first thing in a click. */
export const askForAll = (): Promise<boolean> => browser.permissions.request(EVERYWHERE);
