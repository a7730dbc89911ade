import { loadFolded } from '../../src/browser/memory';
import { sendToTab } from '../../src/browser/messages';
import { loadSettings, type Settings, siteSwitch } from '../../src/browser/settings';
import { type TabInfo, tabInQuestion } from '../../src/browser/tabs';
import { type PopupData, SECTIONS } from '../../src/views/popup/model';

const EMPTY = { analysis: null, hidden: [], rereadAt: null, language: null };

/** What the page's content script says, or why none answers. */
async function pageState(tab: TabInfo | null) {
  if (!tab) return { ...EMPTY, status: 'closed' as const, host: '' };
  try {
    return await sendToTab(tab.id, 'state', {});
  } catch {
    return { ...EMPTY, status: tab.origin ? ('no-access' as const) : ('closed' as const), host: tab.host };
  }
}

const siteOn = (settings: Settings, host: string) => siteSwitch(settings, host) ?? settings.when !== 'click';

/** Everything the popup draws, gathered at once: the page, the settings, the folded sections. */
export async function gather(search: string): Promise<{ tab: TabInfo | null; data: PopupData }> {
  const asked = tabInQuestion(search);
  // The page is asked as soon as its tab is known; settings come meanwhile.
  const answered = asked.then(pageState);
  const [tab, page, settings, folded] = await Promise.all([asked, answered, loadSettings(), loadFolded()]);
  const data: PopupData = {
    ...page,
    kinds: settings.kinds,
    threshold: settings.threshold,
    siteOn: page.status !== 'no-access' && siteOn(settings, page.host),
    folded: SECTIONS.filter((section) => folded.includes(section)),
  };
  return { tab, data };
}
