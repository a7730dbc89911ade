import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  license?: string | { type: string };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const all = { ...manifest.dependencies, ...manifest.devDependencies };
const listed = new Map(
  [...read('THIRD_PARTY.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|/gm)].map((m) => [
    m[1]!,
    { version: m[2]!.trim(), licence: m[3]!.trim() },
  ]),
);

describe('THIRD_PARTY.md', () => {
  it.each(Object.entries(all))('lists %s with its pinned version and its licence', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Manifest;
    const licence = typeof license === 'object' ? license.type : license;
    expect(listed.get(name)).toEqual({ version, licence });
  });

  it('lists nothing that is not used', () => {
    expect([...listed.keys()].filter((name) => !(name in all))).toEqual([]);
  });
});
