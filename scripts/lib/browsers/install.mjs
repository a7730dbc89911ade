import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, isRoot } from './find.mjs';

/** Names of the Debian packages; Ubuntu's are snaps that do not start in a container, so there we only say what to do. */
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

const ELSEWHERE = {
  chromium: {
    darwin: 'brew install --cask chromium (or Google Chrome from google.com/chrome)',
    win32: 'winget install Google.Chrome',
    linux: 'sudo apt-get install chromium, sudo dnf install chromium, or sudo pacman -S chromium',
  },
  firefox: {
    darwin: 'brew install --cask firefox',
    win32: 'winget install Mozilla.Firefox',
    linux: 'sudo apt-get install firefox-esr, sudo dnf install firefox, or sudo pacman -S firefox',
  },
};

/** "debian", "ubuntu", … from the system's own file, or "". */
function distribution() {
  try {
    return /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

const canInstall = () => process.platform === 'linux' && isRoot() && ['debian', 'ubuntu'].includes(distribution());

function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function missing(name) {
  const how = ELSEWHERE[name][process.platform] ?? ELSEWHERE[name].linux;
  const variable = name === 'chromium' ? 'NUTGRAF_CHROMIUM' : 'NUTGRAF_FIREFOX';
  return `No ${name === 'chromium' ? 'Chromium or Chrome' : 'Firefox'} found. Install it with: ${how}\nOr set ${variable} to the browser's file.`;
}

/**
 * Makes sure that the named browsers ("chromium", "firefox") are there. On Debian or Ubuntu as root the missing ones
 * are installed; elsewhere it throws with what to install. A path in NUTGRAF_CHROMIUM or NUTGRAF_FIREFOX is honoured.
 */
export function ensureBrowsers(names) {
  const absent = names.filter((name) => !findBrowser(name));
  if (absent.length === 0) return;
  if (!canInstall()) throw new Error(absent.map(missing).join('\n'));
  const packages = absent.map((name) => PACKAGE[name]);
  console.error(`Installing ${packages.join(' and ')} with apt-get, a minute or two …`);
  apt('update', '-qq');
  for (const name of absent) {
    const done = apt('install', '-y', '-qq', '--no-install-recommends', PACKAGE[name]);
    if (!done || !findBrowser(name)) throw new Error(`apt-get could not install it. ${missing(name)}`);
  }
}
