import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardView } from '../src/page/card-port';
import { copyText } from '../src/page/clipboard';
import { handleHere, type Tools } from '../src/page/handle';
import { Session } from '../src/page/session';
import { CARD_STYLES, drawCard, drawNote, eraseCard } from '../src/views/card';

function cardView({ t, locale }: Tools): CardView {
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

/** Comes into a page once its gate has found an article: reader, painter and card. */
export default defineUnlistedScript(() => {
  const handle = handleHere();
  if (!handle) return;
  const { tools } = handle;
  const ports = {
    ...tools,
    view: cardView(tools),
    copy: (text: string) => copyText(document, text),
    now: () => new Date().toISOString(),
  };
  handle.attach((forced) => {
    const session = new Session(document, ports, tools.options(), forced);
    tools.onOptions((options) => session.setOptions(options), session.ended);
    void session.start();
    return session;
  });
});
