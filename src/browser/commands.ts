import { browser } from 'wxt/browser';
import { sendToTab } from './messages';

/** What each keyboard command asks of the page in front. The keys are the manifest's, or what the reader chose. */
const ASKS: Record<string, (tabId: number) => Promise<unknown>> = {
  toggle: (tabId) => sendToTab(tabId, 'toggle', {}),
  next: (tabId) => sendToTab(tabId, 'step', { by: 1 }),
  previous: (tabId) => sendToTab(tabId, 'step', { by: -1 }),
  'next-quote': (tabId) => sendToTab(tabId, 'step', { by: 1, kind: 'quote' }),
  close: (tabId) => sendToTab(tabId, 'close', {}),
  'next-figure': (tabId) => sendToTab(tabId, 'step', { by: 1, kind: 'figure' }),
};

async function obey(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await ASKS[command]?.(tab.id).catch(() => {}); // a page without marks: nothing to do
}

/** The keyboard commands. Firefox for Android has none. Register at once when the background starts. */
export function serveCommands(): void {
  browser.commands?.onCommand.addListener((command) => void obey(command));
}
