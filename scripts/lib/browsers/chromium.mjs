import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumPage } from './chromium-page.mjs';
import { isRoot, requireBrowser } from './find.mjs';

/** No first-run pages, no connections of its own, every example host on this machine. */
const FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--host-resolver-rules=MAP *.example 127.0.0.1',
];

const ours = (id) => (target) => target.type() === 'service_worker' && target.url().includes(id);

/** Media features by the name CSS gives them. */
const FEATURES = {
  dark: (on) => ({ name: 'prefers-color-scheme', value: on ? 'dark' : 'light' }),
  forced: (on) => ({ name: 'forced-colors', value: on ? 'active' : 'none' }),
  still: (on) => ({ name: 'prefers-reduced-motion', value: on ? 'reduce' : 'no-preference' }),
  contrast: (on) => ({ name: 'prefers-contrast', value: on ? 'more' : 'no-preference' }),
  coarse: (on) => ({ name: 'pointer', value: on ? 'coarse' : 'fine' }),
};

/** Starts Chromium with the extension; see index.d.mts for what comes back. */
export async function openChromium({
  extension,
  headless = true,
  args = [],
  size = { width: 1280, height: 900 },
  profile,
}) {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? size : null,
    handleSIGINT: false,
    ...(profile && { userDataDir: profile }),
    args: [...FLAGS, ...(isRoot() ? ['--no-sandbox'] : []), ...args],
  });
  const id = extension ? await browser.installExtension(resolve(extension)) : null;
  const media = {};
  let medium = '';
  const pages = new Set();
  const wrap = async (raw) => {
    const page = chromiumPage(raw);
    pages.add(page);
    raw.on('close', () => pages.delete(page));
    await page.emulate(Object.values(media), medium);
    return page;
  };
  const worker = async () => (await browser.waitForTarget(ours(id), { timeout: 15_000 })).worker();
  return {
    name: 'chromium',
    base: `chrome-extension://${id}/`,
    browser,
    worker,
    async open(url) {
      const page = await wrap(await browser.newPage());
      if (url) await page.goto(url);
      return page;
    },
    async media(features) {
      const { print, ...others } = features;
      if (print !== undefined) medium = print ? 'print' : '';
      for (const [name, on] of Object.entries(others)) media[name] = FEATURES[name](on);
      await Promise.all([...pages].map((page) => page.emulate(Object.values(media), medium)));
    },
    async clickAction(page) {
      const [own] = (await browser.extensions()).values();
      await page.raw.triggerExtensionAction(own);
    },
    async openPopup(page) {
      await page.front();
      const seen = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
      await (await worker()).evaluate(() => chrome.action.openPopup());
      return wrap(await (await seen).asPage());
    },
    // Automation can press no key that the browser itself takes: the event is fired as the key would.
    async command(name) {
      await (await worker()).evaluate((command) => chrome.commands.onCommand.dispatch(command), name);
    },
    async menu(entry) {
      await (await worker()).evaluate(async (menuItemId) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
      }, entry);
    },
    async openPanel(page) {
      const view = await this.open(`chrome-extension://${id}/clippings.html`);
      const seen = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/sidepanel.html`);
      const address = page.raw.url();
      // Scripts of a driver count as a click, which the browser wants here.
      await view.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        await chrome.tabs.update(tab.id, { active: true });
        await chrome.sidePanel.open({ tabId: tab.id });
      }, address);
      const panel = wrap(await (await seen).asPage());
      await view.close();
      return panel;
    },
    async downloadTo(folder) {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    stopBackground: async () => (await worker()).close(),
    async reloadExtension() {
      // Without developer mode Chromium switches an unpacked extension off for good when it is loaded anew.
      const settings = await this.open('chrome://extensions');
      await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
      await settings.close();
      await (await worker()).evaluate(() => chrome.runtime.reload()).catch(() => {}); // it ends with the worker
      await new Promise((done) => setTimeout(done, 1000));
      await worker();
    },
    exited: new Promise((done) => browser.on('disconnected', done)),
    close: () => browser.close(),
  };
}
