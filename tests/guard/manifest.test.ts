import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';
import { readFile } from './files';

type Manifest = { permissions: string[]; host_permissions: string[]; [key: string]: unknown };
const manifestFor = (browser: string) =>
  (config.manifest as unknown as (env: { browser: string; mode: string }) => Manifest)({ browser, mode: 'production' });

/** Rows of the table of permissions in PRIVACY.md: what it names and its one sentence. */
function justified(): Map<string, string> {
  const [, table = ''] = readFile('PRIVACY.md').split(/^## Permissions.*$/m);
  const rows = [...table.matchAll(/^\| *`([^`]+)`[^|]*\|([^|]+)\|/gm)];
  return new Map(rows.map(([, name, why]) => [name!, why!.trim()]));
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);
  const asked = [...manifest.permissions, ...manifest.host_permissions];

  it('asks for nothing that PRIVACY.md does not justify in one sentence', () => {
    const reasons = justified();
    expect(asked.filter((one) => !reasons.has(one))).toEqual([]);
    for (const one of asked) expect(reasons.get(one)).toMatch(/^[^.]{10,200}\.$/);
  });
  it('asks for no more than was promised', () => {
    const most = ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel', '*://*/*'];
    expect(asked.filter((one) => !most.includes(one))).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });
  it('lets its own pages connect to nothing', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

it('Firefox is told that no data is collected', () => {
  const { gecko } = manifestFor('firefox').browser_specific_settings as { gecko: Record<string, unknown> };
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
