import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT, readFile } from './files';

const BUILT = ['chrome-mv3', 'firefox-mv3'].filter((name) => existsSync(join(ROOT, '.output', name, 'manifest.json')));

/** File names of the scripts that the package's pages start with. */
function entriesOf(name: string): string[] {
  const pages = filesBelow(`.output/${name}`, /\.html$/).map(readFile);
  return pages.flatMap((html) => [...html.matchAll(/<script[^>]* src="[^"]*\/([^"/]+\.js)"/g)].map((m) => m[1]!));
}

describe.skipIf(BUILT.length === 0)('scripts of the built pages', () => {
  it.each(BUILT)('%s: no page brings another along: it would be drawn over the one that is open', (name) => {
    const entries = entriesOf(name);
    expect(entries.length).toBeGreaterThan(4);
    const scripts = filesBelow(`.output/${name}/chunks`, /\.js$/).map((file) => [file, readFile(file)] as const);
    const brought = scripts.flatMap(([file, code]) =>
      entries.filter((entry) => code.includes(`./${entry}`)).map((entry) => `${file} imports ${entry}`),
    );
    expect(brought).toEqual([]);
  });
});
