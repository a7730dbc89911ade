import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '../..');

/** Which rooms a room may import from, and which packages. The drawing is in ARCHITECTURE.md. */
const RULES: { room: string; rooms: string[]; packages: RegExp | null; reason: string }[] = [
  { room: 'src/parser', rooms: [], packages: /^chrono-node\/en$/, reason: 'the parser is pure' },
  { room: 'src/article', rooms: ['src/parser/model'], packages: null, reason: 'reads a Document, nothing else' },
  {
    room: 'src/page',
    rooms: ['src/article', 'src/parser/model'],
    packages: null,
    reason: 'live DOM without browser API',
  },
  { room: 'src/export', rooms: ['src/parser/model'], packages: null, reason: 'Analysis in, text out' },
  {
    room: 'src/views',
    rooms: ['src/export', 'src/parser/model'],
    packages: /^(preact(\/hooks|\/jsx-runtime)?|@preact\/signals|convert)$/,
    reason: 'views get data and callbacks',
  },
  {
    room: 'src/browser',
    rooms: ['src/parser/model'],
    packages: /^(wxt\/browser|webextension-polyfill|virtual:nutgraf-model)$/,
    reason: 'the only room that knows the browser API',
  },
  {
    room: 'src/cli',
    rooms: ['src/article', 'src/parser', 'src/export', 'assets/_locales/en'],
    packages: /^(node:.*|linkedom)$/,
    reason: 'wires',
  },
];

function filesOf(dir: string): string[] {
  if (!existsSync(dir)) return []; // a room that is still empty
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesOf(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((m) => (m[1] ?? m[2] ?? m[3])!);
}

/** Breaches of the import arrows, each as "file imports what (reason)". */
function breaches(): string[] {
  return RULES.flatMap(({ room, rooms, packages, reason }) =>
    filesOf(join(ROOT, room)).flatMap((file) =>
      importsOf(file).flatMap((name) => {
        const clean = name.replace(/\?.*$/, '');
        if (!clean.startsWith('.'))
          return packages?.test(clean) ? [] : [`${relative(ROOT, file)} imports ${name} (${reason})`];
        const target = relative(ROOT, resolve(dirname(file), clean));
        const allowed = [room, ...rooms].some((r) => target === r || target.startsWith(`${r}/`));
        return allowed ? [] : [`${relative(ROOT, file)} imports ${target} (${reason})`];
      }),
    ),
  );
}

describe('import arrows', () => {
  it('flow one way', () => expect(breaches()).toEqual([]));
  it('never lead to an entrypoint', () => {
    const wrong = filesOf(join(ROOT, 'src')).filter((f) => importsOf(f).some((i) => i.includes('entrypoints')));
    expect(wrong).toEqual([]);
  });
  it('are read from every form of import', () => {
    const text = "import a from 'x';\nimport 'y';\nexport { b } from './z';\nconst c = await import('w');";
    expect([...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3])).toEqual(['x', 'y', './z', 'w']);
  });
});
