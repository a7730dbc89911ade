import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { ROOT } from './root.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** The file for an address path, or null: never outside `root`, folders by their index.html. */
function fileFor(root, path) {
  const file = normalize(join(root, decodeURIComponent(path)));
  if (file !== root && !file.startsWith(root + sep)) return null;
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}

/** A story's address as news sites write them leads to its fixture: `/world/2023/03/08/<slug>.html` → `/<slug>/`. */
const storyFolder = (path) => `/${/([^/]+)\.html$/.exec(path)?.[1] ?? ''}`;

/** Extra response headers of a fixture page (a content security policy, say): `headers.json` beside its files. */
function headersFor(root, path) {
  const slug = decodeURIComponent(path).split('/')[1] ?? '';
  const file = fileFor(root, `/${slug}/headers.json`);
  return file && slug ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function answer(root, extra, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://any.example');
  const made = extra.get(pathname);
  if (made) {
    response.writeHead(200, { 'content-type': TYPES['.html'], 'cache-control': 'no-store', ...made.headers });
    return response.end(made.body);
  }
  const file = fileFor(root, pathname) ?? fileFor(root, storyFolder(pathname));
  if (!file) return response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('Not found');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, ...headersFor(root, pathname) });
  return createReadStream(file).pipe(response);
}

/**
 * Serves the fixture pages (`tests/pages/<slug>/` as `/<slug>/`) for any host name on this machine only.
 * `port` 0 takes a free one. `pages` on the answer is a map from path to `{body, headers}` for pages that tests make.
 */
export async function serve({ root = join(ROOT, 'tests/pages'), port = 0 } = {}) {
  const pages = new Map();
  const server = createServer((request, response) => {
    try {
      answer(normalize(root), pages, request, response);
    } catch {
      response.writeHead(400).end();
    }
  });
  await new Promise((ok, no) => {
    server.on('error', no);
    server.listen(port, '127.0.0.1', ok);
  });
  const taken = server.address().port;
  return {
    port: taken,
    pages,
    story: (slug, host = 'www.news.example') => `http://${host}:${taken}/world/2023/03/08/${slug}.html`,
    url: (path, host = 'www.news.example') => `http://${host}:${taken}/${path.replace(/^\//, '')}`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
