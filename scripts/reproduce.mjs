// npm run reproduce: shows that the same sources give the same bytes, for both browsers.
// Builds from two clean copies of the tracked files and from the sources zip that reviewers get, and compares hashes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

function run(command, words, cwd) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed in ${cwd}:\n${stdout}${stderr}`);
  return stdout;
}

function filesOf(dir) {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(dir, entry.name)) : [join(dir, entry.name)]))
    .sort();
}

/** SHA-256 over the names and bytes of all files of a folder, in the order of their names. */
function hashOf(dir) {
  const hash = createHash('sha256');
  for (const file of filesOf(dir)) hash.update(relative(dir, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds a copy of the project with this project's packages; answers the hash for each browser. */
function build(dir) {
  if (!existsSync(join(dir, 'node_modules'))) symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  return Object.fromEntries(
    ['chrome', 'firefox'].map((browser) => {
      run(process.execPath, [wxt, 'build', '-b', browser], dir);
      return [browser, hashOf(join(dir, `.output/${browser}-mv3`))];
    }),
  );
}

/** The tracked files as they are in the working tree. */
function copyTracked(to) {
  for (const file of run('git', ['ls-files', '-z'], ROOT).split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(ROOT, file), join(to, file));
  }
}

/** Makes the sources zip in a built copy and unpacks it; the zip holds all that a reviewer gets. */
async function unpackSources(from, to) {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  run(process.execPath, [wxt, 'zip', '-b', 'firefox'], from);
  const name = readdirSync(join(from, '.output')).find((file) => file.endsWith('-sources.zip'));
  const { default: JSZip } = await import('jszip');
  const archive = await JSZip.loadAsync(readFileSync(join(from, '.output', name)));
  for (const entry of Object.values(archive.files)) {
    if (entry.dir) continue;
    const file = join(to, entry.name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await entry.async('nodebuffer'));
  }
}

await ensurePackages();
const work = mkdtempSync(join(tmpdir(), 'nutgraf-reproduce-'));
try {
  const [first, second, sources] = ['first', 'second', 'sources'].map((name) => join(work, name));
  copyTracked(first);
  copyTracked(second);
  const results = { 'clean copy': build(first), 'second clean copy': build(second) };
  await unpackSources(first, sources);
  results['sources zip'] = build(sources);
  for (const browser of ['chrome', 'firefox']) {
    for (const [what, hashes] of Object.entries(results))
      console.log(`${browser.padEnd(8)} ${hashes[browser]}  ${what}`);
    const same = new Set(Object.values(results).map((hashes) => hashes[browser])).size === 1;
    if (!same) throw new Error(`The ${browser} builds differ.`);
  }
  console.log('Every build gave the same bytes.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
