import { browser } from 'wxt/browser';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}
/** Firefox's sidebar, which the types leave out because Chrome has none. */
interface Sidebar {
  open(): Promise<void>;
}

const chromePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
const sidebar = (): Sidebar | undefined => (browser as { sidebarAction?: Sidebar }).sidebarAction;

/** Whether this browser has a side panel or sidebar (phones have none). */
export const hasPanel = (): boolean => chromePanel() !== undefined || sidebar() !== undefined;

/** Opens it beside the tab. Must be called first thing in a click: both browsers want one. */
export async function openPanel(tabId: number): Promise<void> {
  const panel = chromePanel();
  if (panel) await panel.open({ tabId });
  else await sidebar()?.open();
}
