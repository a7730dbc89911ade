import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../src/browser/messages';
import { loadSettings, watchSettings } from '../src/browser/settings';
import { browserWording } from '../src/browser/wording';
import { addWrong, allWrongs, removeWrong } from '../src/browser/wrongs';
import type { CardView } from '../src/page/card-port';
import { copyText } from '../src/page/clipboard';
import { handleHere } from '../src/page/handle';
import { Session, type SessionPorts } from '../src/page/session';
import { CARD_STYLES, drawCard, drawNote, eraseCard } from '../src/views/card';

function cardView(): CardView {
  const { t, locale } = browserWording();
  const sheets = CARD_STYLES.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return {
    draw: (root, content, actions) => drawCard(root, { ...content, actions, t, locale }),
    announce: (root, message) => drawNote(root, t(`marks_${message}`)),
    erase: eraseCard,
    sheets,
    // Tests and axe look into the card; a page never may.
    mode: import.meta.env.MODE === 'test' ? 'open' : 'closed',
  };
}

/** Marks that the reader hid on this page: by address without query and fragment. */
function hiddenHere(): SessionPorts['hidden'] {
  const url = () => location.origin + location.pathname;
  const entry = (print: { kind: string; text: string }, reason = '') => ({
    ...print,
    reason,
    url: url(),
    at: new Date().toISOString(),
  });
  return {
    load: async () => (await allWrongs()).filter((wrong) => wrong.url === url()),
    add: (print, reason) => addWrong(entry(print, reason)),
    remove: (print) => removeWrong(entry(print)),
  };
}

const ports: SessionPorts = {
  analyze: (article) => send('analyze', { article }),
  alive: () => Boolean(browser.runtime?.id),
  view: cardView(),
  copy: (text) => copyText(document, text),
  hidden: hiddenHere(),
  report: ({ analysis }) => void send('badge', { quotes: analysis?.quotes.length ?? null }).catch(() => {}),
  now: () => new Date().toISOString(),
};

/** Comes into a page once its gate has found an article: reader, painter and card. */
export default defineUnlistedScript(async () => {
  const settings = await loadSettings();
  const handle = handleHere();
  handle?.attach((forced) => {
    const session = new Session(document, ports, settings, forced);
    const stop = watchSettings((changed) => session.setOptions(changed));
    session.ended.addEventListener('abort', stop);
    void session.start();
    return session;
  });
});
