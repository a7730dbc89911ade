import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Runs WXT's build for one browser; ends the process with WXT's output when it fails. Returns the built folder. */
export function buildExtension(browser) {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(run.stdout + run.stderr);
    throw new Error(`The build for ${browser} failed.`);
  }
  console.error(`Built .output/${browser}-mv3`);
  return join(ROOT, `.output/${browser}-mv3`);
}
