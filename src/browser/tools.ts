import { browser } from 'wxt/browser';
import type { Analysis, Article } from '../parser/model';
import { send } from './messages';
import type { Settings } from './settings';
import { addWrong, allWrongs, removeWrong } from './wrongs';

interface Print {
  kind: string;
  text: string;
}

const address = () => location.origin + location.pathname;
const entry = (print: Print, reason = '') => ({ ...print, reason, url: address(), at: new Date().toISOString() });

/** Marks that the reader hid on the page this script runs in: by its address without query and fragment. */
export const hiddenHere = {
  load: async () => (await allWrongs()).filter(({ url }) => url === address()),
  add: (print: Print, reason: string) => addWrong(entry(print, reason)),
  remove: (print: Print) => removeWrong(entry(print)),
};

/** Asks once more where the background was stopped while it worked: the browser starts it anew. */
const analyze = (article: Article): Promise<Analysis> =>
  send('analyze', { article }).catch(() => send('analyze', { article }));

/** What a page's script asks of the background and the browser. */
export const pageTools = {
  analyze,
  loadCard: async () => void (await send('loadCard', {})),
  alive: () => Boolean(browser.runtime?.id),
  hidden: hiddenHere,
  alsoIn: (key: string, url: string | null) => send('alsoIn', { key, url }),
  report: ({ analysis }: { analysis: Analysis | null }) =>
    void send('badge', { quotes: analysis?.quotes.length ?? null }).catch(() => {}),
};

/** Hears settings until the signal aborts. */
export function settingsUntil(
  watch: (changed: (settings: Settings) => void) => () => void,
  changed: (settings: Settings) => void,
  until: AbortSignal,
): void {
  const stop = watch(changed);
  until.addEventListener('abort', stop);
}
