import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT, readFile } from './files';

/** Tables of words and weights may be long; code may not. */
const isData = (file: string) =>
  /(?:weights|lexicon|data|names|lists?)[^/]*\.ts$|\/(?:lexicon|data|lists)\//i.test(file);
const CODE = [...filesBelow('src', /\.tsx?$/), ...filesBelow('entrypoints', /\.tsx?$/)].filter((file) => !isData(file));

const linesOf = (text: string) => text.trimEnd().split('\n').length;

/** Functions of a file that are longer than `most` lines. */
function longFunctions(file: string, most: number): string[] {
  const source = ts.createSourceFile(file, readFile(file), ts.ScriptTarget.Latest, false);
  const out: string[] = [];
  const look = (node: ts.Node) => {
    if (ts.isFunctionLike(node)) {
      const [from, to] = [node.getStart(source), node.getEnd()].map(
        (at) => source.getLineAndCharacterOfPosition(at).line,
      );
      if (to! - from! + 1 > most) out.push(`${file}:${from! + 1} is ${to! - from! + 1} lines long`);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return out;
}

describe('sizes of the code', () => {
  const sizes = CODE.map((file) => linesOf(readFile(file))).sort((a, b) => a - b);
  it('nine files in ten have at most 150 lines, and none 400', () => {
    expect(sizes[Math.floor(0.9 * sizes.length)]).toBeLessThanOrEqual(150);
    expect(sizes.at(-1)).toBeLessThanOrEqual(400);
  });
  it('no function has more than 90 lines', () => {
    expect(CODE.flatMap((file) => longFunctions(file, 90))).toEqual([]);
  }, 60_000);
});

const BUILT = ['chrome-mv3', 'firefox-mv3'].filter((name) => existsSync(join(ROOT, '.output', name, 'manifest.json')));
const KB = 1024;
/** On their way to the promised 35 and 130: lower these with every landing that makes them smaller, never raise them. */
const READER = 44;
const BACKGROUND = 162;
const zipped = (file: string) => gzipSync(readFileSync(join(ROOT, file)), { level: 9 }).length;

/** Scripts that a page of the package loads, those it imports included. */
function scriptsOf(name: string, page: string): string[] {
  const html = readFile(`.output/${name}/${page}`);
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => `.output/${name}${path}`);
}

/** The background without the recogniser's model, which stands in it as one base64 word and has its own budget. */
const withoutModel = (file: string) => gzipSync(readFile(file).replace(/H4sI[\w+/=]{1000,}/g, ''), { level: 9 }).length;

describe.skipIf(BUILT.length === 0)('sizes of the built extension, gzipped', () => {
  it.each(BUILT)('%s: the script of every page stays under 10 KB', (name) => {
    const [content] = filesBelow(`.output/${name}/content-scripts`, /\.js$/);
    expect(zipped(content!)).toBeLessThanOrEqual(10 * KB);
  });
  it.each(BUILT)('%s: what an article loads on top stays under its budget', (name) =>
    expect(zipped(`.output/${name}/reader.js`)).toBeLessThanOrEqual(READER * KB),
  );
  it.each(BUILT)('%s: the popup stays under 30 KB', (name) => {
    const scripts = scriptsOf(name, 'popup.html');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, file) => sum + zipped(file), 0)).toBeLessThanOrEqual(30 * KB);
  });
  it.each(BUILT)('%s: the background stays under its budget without its model', (name) =>
    expect(withoutModel(`.output/${name}/background.js`)).toBeLessThanOrEqual(BACKGROUND * KB),
  );
  it.each(BUILT)('%s: the whole package stays under 1.2 MB', (name) => {
    const all = filesBelow(`.output/${name}`, /./).reduce((sum, file) => sum + zipped(file), 0);
    expect(all).toBeLessThanOrEqual(1.2 * KB * KB);
  });
});
