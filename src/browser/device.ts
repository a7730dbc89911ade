import { browser } from 'wxt/browser';
import { allClippings, removeAllClippings } from './clippings';

/** Marks that the reader called wrong, as they are stored. */
async function corrections(): Promise<unknown[]> {
  const { wrongs } = await browser.storage.local.get('wrongs');
  return Array.isArray(wrongs) ? wrongs : [];
}

/** How many clippings and corrections are kept in this browser. */
export async function keptHere(): Promise<{ clippings: number; corrections: number }> {
  const clippings = await allClippings().catch(() => []);
  return { clippings: clippings.length, corrections: (await corrections()).length };
}

/** The corrections as a file's text (JSON). */
export async function correctionsFile(): Promise<string> {
  return `${JSON.stringify({ format: 'nutgraf-corrections', version: 1, corrections: await corrections() }, null, 2)}\n`;
}

/** Deletes everything Nutgraf keeps: settings, sites, corrections, clippings, also what the browser synchronises. */
export async function deleteEverything(): Promise<void> {
  await removeAllClippings();
  await browser.storage.local.clear();
  await browser.storage.sync.clear().catch(() => {}); // switched off in the browser: nothing there
}
