import { browser } from 'wxt/browser';

/** Whether this copy was loaded from a folder, as people who work on it do. Needs no permission. */
async function isFromFolder(): Promise<boolean> {
  const self = await browser.management?.getSelf().catch(() => null);
  return self?.installType === 'development';
}

/** Opens the first-run page once, when Nutgraf has been installed. Register at once when the background starts. */
export function serveWelcome(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    // Who loads it from a folder is at work on a page: the tab waits behind.
    const active = !(await isFromFolder());
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/popup.html'), active });
  });
}
