// npm start: builds the extension, serves the sample pages and opens a real browser with both.
//   npm start -- --browser firefox     Firefox instead of Chromium
//   npm start -- --page SLUG           another page of tests/pages
//   npm start -- --headless            no window: prints the summary and saves screenshots (the default without a display)
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [--page SLUG] [--headless]';

function readOptions(words) {
  const options = { browser: 'chromium', page: 'pentagon-baghdad', headless: false };
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '--headless') options.headless = true;
    else if (words[at] === '--browser' || words[at] === '--page') options[words[at].slice(2)] = words[++at];
    else fail(`unknown word ${words[at]}`);
  }
  if (options.browser === 'chrome') options.browser = 'chromium';
  if (!['chromium', 'firefox'].includes(options.browser)) fail(`unknown browser ${options.browser}`);
  const pages = join(ROOT, 'tests/pages');
  if (!existsSync(join(pages, String(options.page), 'index.html'))) {
    fail(`no sample page ${options.page}; there are: ${readdirSync(pages).join(', ')}`);
  }
  return options;
}

function fail(message) {
  console.error(`start: ${message}\n${USAGE}`);
  process.exit(2);
}

/** Closes what was started, in reverse order, once: on Ctrl-C, on an error and at the end. */
function closers() {
  const started = [];
  let closing = null;
  const closeAll = async () => {
    for (const close of started.reverse()) await Promise.resolve(close()).catch(() => {});
  };
  const close = () => {
    closing ??= closeAll();
    return closing;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => close().then(() => process.exit(130)));
  return { add: (work) => started.push(work), close };
}

async function run(options, started) {
  await ensurePackages();
  const { ensureBrowsers } = await import('./lib/browsers/install.mjs');
  ensureBrowsers([options.browser]);
  const { buildExtension } = await import('./lib/wxt.mjs');
  const extension = buildExtension(options.browser === 'firefox' ? 'firefox' : 'chrome');
  const { hasDisplay, openBrowser } = await import('./lib/browsers/index.mjs');
  const { serve } = await import('./lib/server.mjs');
  const server = await serve();
  started.add(() => server.close());
  const headless = options.headless || !hasDisplay();
  console.error(`Opening ${options.browser}${headless ? ' without a window' : ''} …`);
  const browser = await openBrowser(options.browser, { extension, headless });
  started.add(() => browser.close());
  const address = server.url(`${options.page}/`);
  if (headless) {
    const { showcase } = await import('./lib/showcase.mjs');
    await showcase(browser, address, options);
    return;
  }
  await browser.open(address);
  console.error(`Nutgraf reads ${address}\nClick a highlight, or the icon in the toolbar. Ctrl-C ends everything.`);
  await browser.exited;
}

const options = readOptions(process.argv.slice(2));
const started = closers();
try {
  await run(options, started);
} catch (error) {
  console.error(`start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await started.close();
}
