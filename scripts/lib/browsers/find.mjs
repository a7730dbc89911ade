import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where each browser is looked for, in order: an environment variable, then names on PATH, then full paths. */
const PLACES = {
  chromium: {
    variable: 'NUTGRAF_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'NUTGRAF_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Full path of an installed browser, or null. `name` is "chromium" or "firefox".
 * The variables NUTGRAF_CHROMIUM and NUTGRAF_FIREFOX win over what is found.
 */
export function findBrowser(name) {
  const { variable, names, paths } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen) return executable(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((file) => folders.map((folder) => join(folder, file))), ...paths];
  return candidates.find(executable) ?? null;
}

/** Like `findBrowser`, but throws with what to do when there is none. */
export function requireBrowser(name) {
  const path = findBrowser(name);
  if (path) return path;
  throw new Error(`No ${name} found. Install it, or name its file in ${PLACES[name].variable}.`);
}

/** Root may not use Chromium's sandbox. */
export const isRoot = () => process.getuid?.() === 0;

/** Whether there is a screen to open a window on. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
