import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension whose content script does nothing: what the browser itself charges for having one in every page. */
export function emptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['*://*/*'], js: ['content.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), ';');
  writeFileSync(join(folder, 'background.js'), ';');
  return folder;
}
