import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT, readFile } from './files';

/** Names that open a connection or run text as code or markup. Their mere mention in code is a breach. */
const FORBIDDEN: [string, RegExp][] = [
  [
    'opens a connection',
    /^(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|Worker|SharedWorker)$/,
  ],
  ['runs text as code', /^(?:eval|Function|execScript)$/],
  [
    'reads text as markup',
    /^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment|dangerouslySetInnerHTML)$/,
  ],
];
/** Where one of these names is needed, and why. */
const ALLOWED: Record<string, RegExp> = {};

/** Breaches of one file: identifiers, property names and computed names in its code, not in its comments and texts. */
function breachesOf(file: string, source: string): string[] {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const out: string[] = [];
  const look = (node: ts.Node) => {
    const computed = ts.isStringLiteralLike(node) && node.parent && ts.isElementAccessExpression(node.parent);
    if (ts.isIdentifier(node) || computed) {
      for (const [what, name] of FORBIDDEN)
        if (name.test(node.text) && !isType(node) && !ALLOWED[file]?.test(node.text))
          out.push(`${file}: ${node.text} ${what}`);
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return out;
}

/** A name in a type ("(…) => Function") does nothing. */
const isType = (node: ts.Node) => ts.isTypeReferenceNode(node.parent) || ts.isQualifiedName(node.parent);

const SOURCES = [...filesBelow('src', /\.tsx?$/), ...filesBelow('entrypoints', /\.tsx?$/)];

describe('the code', () => {
  it('opens no connection and runs or parses no text as code or markup', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    expect(SOURCES.flatMap((file) => breachesOf(file, readFile(file)))).toEqual([]);
  }, 60_000);

  it.each([
    ['const a = await fetch("/x");', 1],
    ['new XMLHttpRequest();', 1],
    ['navigator.sendBeacon("/x");', 1],
    ['self["fetch"]("/x");', 1],
    ['new Function("return 1")();', 1],
    ['element.innerHTML = text;', 1],
    ['<p dangerouslySetInnerHTML={{ __html: text }} />;', 1],
    ['// fetch is not used; innerHTML neither\nconst a = "fetch";', 0],
    ['const fetched = prefetch;', 0],
  ])('is searched: %s', (source, count) => expect(breachesOf('a.tsx', source)).toHaveLength(count));

  it('loads nothing from elsewhere in its pages', () => {
    for (const file of filesBelow('entrypoints', /\.html$/))
      expect(readFile(file), file).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
    for (const file of [...filesBelow('src', /\.css$/), ...filesBelow('entrypoints', /\.css$/)])
      expect(readFile(file), file).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//);
  });
});

const BUILT = ['chrome-mv3', 'firefox-mv3'].filter((name) => existsSync(join(ROOT, '.output', name, 'manifest.json')));

/**
 * What the bundles may hold although it could do harm, and why it does not: Preact knows the property `innerHTML`
 * (our lint and the test above forbid to use it).
 */
const NET =
  /\bfetch\(|new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|Worker)\b|\.sendBeacon\(|importScripts\(|\beval\(|new Function\(/g;

describe.skipIf(BUILT.length === 0)('the built extension', () => {
  it.each(BUILT)('%s opens no connection', (name) => {
    const scripts = filesBelow(`.output/${name}`, /\.js$/);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.flatMap((file) => [...readFile(file).matchAll(NET)].map(([found]) => `${file}: ${found}`))).toEqual(
      [],
    );
  });
});
