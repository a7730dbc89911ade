// Screenshots of popup, side panel and clippings in both browsers, light and dark, into shots/ (or --out FOLDER).
//   node scripts/shots.mjs [--browser chromium|firefox] [--only WORD] [--out FOLDER]
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './lib/browsers/index.mjs';
import { ensureBrowsers } from './lib/browsers/install.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';
import { SCENES } from './lib/scenes.mjs';
import { serve } from './lib/server.mjs';
import { buildExtension } from './lib/wxt.mjs';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string', default: '' }, out: { type: 'string' } },
});
const FOLDER = resolve(values.out ?? join(ROOT, 'shots'));

/** Number of the tab that shows this address, asked from a page of the extension. */
const tabOf = (page, address) =>
  page.evaluate(async (url) => {
    const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? -1;
  }, address);

async function shoot(browser, server, scene) {
  const address = server.url(scene.page);
  const page = await browser.open(address);
  if (scene.painted) await page.waitFor(() => CSS.highlights.size > 0);
  const view = await browser.open(`${browser.base}clippings.html`);
  const tab = await tabOf(view, address);
  for (const dark of scene.dark ?? [false, true]) {
    await browser.media({ dark, forced: Boolean(scene.forced) });
    await view.size(scene.width, scene.height);
    await view.goto(`${browser.base}${scene.view}?tab=${tab}`);
    await scene.ready?.(view, tab);
    await view.front();
    await new Promise((done) => setTimeout(done, 350));
    const file = join(FOLDER, `${browser.name}-${scene.name}${dark ? '-dark' : ''}.png`);
    await view.shot(file);
    console.log(file);
  }
  await browser.media({ dark: false, forced: false });
  await Promise.all([page.close(), view.close()]);
}

await ensurePackages();
const names = values.browser ? [values.browser] : ['chromium', 'firefox'];
ensureBrowsers(names);
mkdirSync(FOLDER, { recursive: true });
const server = await serve();
try {
  for (const name of names) {
    const folder = join(ROOT, `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
    if (!existsSync(folder)) buildExtension(name === 'firefox' ? 'firefox' : 'chrome');
    const browser = await openBrowser(name, { extension: folder });
    try {
      for (const scene of SCENES) if (scene.name.includes(values.only)) await shoot(browser, server, scene);
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}
