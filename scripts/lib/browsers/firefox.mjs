import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openSession } from './bidi.mjs';
import { requireBrowser } from './find.mjs';
import { firefoxPage } from './firefox-page.mjs';
import { pack } from './pack.mjs';

const ADDON = 'nutgraf@nutgraf.example';
const UUID = '5b1f6c52-6f0e-4f7a-9d3c-6e75746772af';
const BASE = `moz-extension://${UUID}/`;

/** No first-run pages, no connections of its own, every host name on this machine, a fixed extension address. */
const PREFS = {
  'network.dns.forceResolve': '127.0.0.1',
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
};

/** Lets an add-on be installed for good although nobody has signed it: only then its storage outlives the browser. */
const FOR_GOOD = { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 };

function writeProfile(prefs, folder) {
  const lines = Object.entries({ ...PREFS, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
}

function listening(child) {
  return new Promise((ok, no) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said = (said + data).slice(-20_000);
      const address = /BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) ok(address);
    });
    child.on('exit', () => no(new Error(`Firefox ended at once: ${said.slice(-2000)}`)));
    child.on('error', no);
  });
}

/** For this start only, or into a profile that is kept for good. */
async function install(session, extension, profile) {
  const extensionData = profile
    ? { type: 'archivePath', path: await pack(extension, join(profile, 'nutgraf.xpi')) }
    : { type: 'path', path: resolve(extension) };
  await session.send('webExtension.install', { extensionData, 'moz:permanent': profile !== undefined });
}

const soon = (work, ms) => Promise.race([work, new Promise((done) => setTimeout(done, ms))]);

async function stop(session, child) {
  const gone = new Promise((done) => child.on('exit', done));
  await soon(
    session.send('browser.close').catch(() => {}),
    3000,
  );
  session.close();
  await soon(gone, 5000);
  child.kill('SIGKILL');
  await soon(gone, 3000);
}

/** Evaluates in Firefox's own privileged window: preferences, toolbar clicks, stopping the background. */
async function privileged(session, expression) {
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await session.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: contexts[0].context },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

const EXTENSION = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(ADDON)});`;

/** Media features by the name CSS gives them, as Firefox preferences. */
const FEATURES = {
  dark: (on) => `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${on ? 0 : 1})`,
  forced: (on) => `Services.prefs.setIntPref('browser.display.document_color_use', ${on ? 2 : 0})`,
  still: (on) => `Services.prefs.setIntPref('ui.prefersReducedMotion', ${on ? 1 : 0})`,
  contrast: (on) => `Services.prefs.setIntPref('layout.css.prefers-contrast.override', ${on ? 1 : 0})`,
  print: (on) =>
    `for (const browser of Services.wm.getMostRecentWindow('navigator:browser').gBrowser.browsers) browser.browsingContext.mediumOverride = ${on ? "'print'" : "''"}`,
  coarse: (on) => `Services.prefs.setIntPref('ui.primaryPointerCapabilities', ${on ? 1 : 6})`,
};

/** Starts Firefox with the extension; see index.d.mts for what comes back. */
export async function openFirefox({
  extension,
  headless = true,
  prefs = {},
  args = [],
  size = { width: 1280, height: 900 },
  profile,
}) {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'nutgraf-firefox-'));
  writeProfile(profile ? { ...FOR_GOOD, ...prefs } : prefs, folder);
  const flags = ['--profile', folder, '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(
    requireBrowser('firefox'),
    [...flags, ...(headless ? ['--headless'] : []), ...args, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const session = await openSession(await listening(child));
  try {
    if (extension) await install(session, extension, profile);
  } catch (error) {
    await stop(session, child);
    throw error;
  }
  const open = async (url) => {
    const { context } = await session.send('browsingContext.create', { type: 'tab' });
    await session.send('browsingContext.setViewport', { context, viewport: size, devicePixelRatio: null });
    const page = firefoxPage(session, context);
    if (url) await page.goto(url);
    return page;
  };
  const inside = (work) => privileged(session, `(async () => { ${EXTENSION} ${work} })()`);
  return {
    name: 'firefox',
    base: BASE,
    session,
    open,
    media: (features) =>
      privileged(
        session,
        Object.entries(features)
          .map(([name, on]) => FEATURES[name](on))
          .join(';'),
      ),
    clickAction: () =>
      inside(
        "await extension.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'))",
      ),
    command: (name) => inside(`extension.shortcuts.onCommand(${JSON.stringify(name)})`),
    menu: (entry) =>
      inside(`const tab = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab;
        extension.emit('webext-menu-menuitem-click', { menuItemId: ${JSON.stringify(entry)} }, tab);`),
    openSidebar: () =>
      inside(`
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        await window.SidebarController.show(extension.id.replace(/[^a-z0-9-]/gi, '_') + '-sidebar-action');
        for (let i = 0; i < 100; i++) {
          const inner = window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
          const { spec } = inner?.currentURI ?? {};
          if (spec?.startsWith('moz-extension:') && inner.contentTitle) return spec;
          await new Promise((done) => window.setTimeout(done, 100));
        }
        return window.SidebarController.currentID ?? '';`),
    downloadTo: (folder) =>
      privileged(
        session,
        `Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
        Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
        Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);`,
      ),
    reloadExtension: () =>
      privileged(
        session,
        `(async () => { const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          await (await AddonManager.getAddonByID(${JSON.stringify(ADDON)})).reload(); })()`,
      ),
    stopBackground: () =>
      inside('await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })'),
    exited: new Promise((done) => child.on('exit', done)),
    async close() {
      await stop(session, child);
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
