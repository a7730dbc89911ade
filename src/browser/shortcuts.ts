import { browser } from 'wxt/browser';

/** The keyboard commands, by the names of the manifest, with the keys they have now; none on phones. */
export async function shortcuts(): Promise<{ name: string; keys: string }[]> {
  const all = (await browser.commands?.getAll().catch(() => [])) ?? [];
  return all
    .filter(({ name }) => name !== '_execute_action')
    .map(({ name = '', shortcut }) => ({ name, keys: (shortcut ?? '').replace('Period', '.').replace('Comma', ',') }));
}

/** Firefox has its own call for it, other browsers an address. */
interface WithSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page of extension shortcuts. */
export async function openShortcuts(): Promise<void> {
  const commands = (browser.commands ?? {}) as WithSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
