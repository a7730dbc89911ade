import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Runs WXT's build for one browser; throws with WXT's output when it fails. Returns the built folder. Mode "test" goes
 * to a folder of its own and has the card's shadow root open.
 */
export function buildExtension(browser, mode = 'production') {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mode', mode], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    console.error(run.stdout + run.stderr);
    throw new Error(`The build for ${browser} failed.`);
  }
  const folder = `.output/${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;
  console.error(`Built ${folder}`);
  return join(ROOT, folder);
}
