import { browser } from 'wxt/browser';
import { sendToTab } from './messages';
import { loadSettings } from './settings';
import { loadWording } from './wording';

/** Scripts by their place in the package; WXT's own type of these paths knows them only after a build. */
const GATE = '/gate.js' as never;
const PARTS = { reader: '/reader.js' as never, card: '/card.js' as never };

/** Puts the reader, or the card's views, into a tab's page. Rejects where the browser does not allow it. */
export async function loadPart(part: keyof typeof PARTS, tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PARTS[part]] });
}

/** Puts gate and reader into a tab that has none and reads it; false where the browser does not allow it. */
export async function annotateTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [GATE] });
    await sendToTab(tabId, 'readAnyway', {});
    return true;
  } catch {
    return false;
  }
}

/** The number of quotes on the toolbar icon of a tab, none for null. */
export async function showBadge(tabId: number, quotes: number | null): Promise<void> {
  const { badge } = await loadSettings();
  const text = quotes && badge ? String(quotes) : '';
  const title = (await loadWording()).t(text ? 'badge_title' : 'name', [text]);
  // Phones may have no badge.
  await browser.action.setBadgeText?.({ tabId, text });
  await browser.action.setBadgeBackgroundColor?.({ tabId, color: '#5c574e' });
  await browser.action.setTitle({ tabId, title });
}
