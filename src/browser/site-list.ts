import { cleanSettings } from './clean-settings';

const FORMAT = 'nutgraf-sites';

/** The list of sites as a file's text (JSON). */
export function siteListFile(sites: Record<string, boolean>): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, sites }, null, 2)}\n`;
}

/** The sites of an exported list; null when the file is not one. Rows that are no hosts are dropped. */
export function readSiteList(text: string): Record<string, boolean> | null {
  try {
    const content = JSON.parse(text) as { format?: unknown; sites?: unknown } | null;
    if (content?.format !== FORMAT) return null;
    const { sites } = cleanSettings({ version: 1, sites: content.sites });
    return Object.fromEntries(
      Object.entries(sites).filter(([host]) => /^[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(host)),
    );
  } catch {
    return null;
  }
}
