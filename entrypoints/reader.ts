import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyText } from '../src/page/clipboard';
import { handleHere, type PageHandle } from '../src/page/handle';
import { lazyView } from '../src/page/lazy-view';
import { Session } from '../src/page/session';

/** Cards are drawn by a script of their own, which comes when the first one is opened. */
function cardView(handle: PageHandle) {
  const load = async () => {
    if (!handle.card) await handle.tools.loadCard();
    if (!handle.card) throw new Error('The card script did not come.');
    return handle.card;
  };
  // Tests and axe look into the card; a page never may.
  return lazyView(load, handle.tools.sorry, import.meta.env.MODE === 'test' ? 'open' : 'closed');
}

type Scheduler = { scheduler?: { postTask(work: () => void): Promise<void> } };

/** Soon, after whatever the page has to do by now; timers of pages in the background come late. */
function inNextTask(work: () => void): void {
  const { scheduler } = globalThis as Scheduler;
  if (scheduler) void scheduler.postTask(work);
  else setTimeout(work);
}

/** Comes into a page once its gate has found an article: reader and painter. */
export default defineUnlistedScript(() => {
  const handle = handleHere();
  if (!handle) return;
  const { tools } = handle;
  const { analyze, alive, hidden, report } = tools;
  const ports = {
    ...{ analyze, alive, hidden, report },
    view: cardView(handle),
    copy: (text: string) => copyText(document, text),
    now: () => new Date().toISOString(),
  };
  handle.attach((forced) => {
    const session = new Session(document, ports, tools.options(), forced);
    tools.onOptions((options) => session.setOptions(options), session.ended);
    // In a task of its own: loading this script and reading the page together would hold the page too long.
    inNextTask(() => {
      // Nothing is returned: Firefox would let the page's world look into our promise, and report to the page that it may not.
      if (!session.ended.aborted) void session.start();
    });
    return session;
  });
});
