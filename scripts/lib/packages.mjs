import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Whether node_modules holds what the lock file asks for (npm writes its own copy of the lock after installing). */
function installed() {
  const mark = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(mark)) return false;
  if (statSync(mark).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(mark, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/** Installs the locked packages when they are missing. Progress goes to standard error. Throws when npm fails. */
export async function ensurePackages() {
  if (installed()) return;
  console.error('Installing packages (npm ci), about a minute the first time …');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('npm ci failed; see its message above. Is the package registry reachable?');
}
