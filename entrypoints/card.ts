import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keyOf } from '../src/browser/clippings/keys';
import { loadWording, type Words } from '../src/browser/wording';
import type { CardView } from '../src/page/card-port';
import { handleHere, type Tools } from '../src/page/handle';
import { CARD_STYLES, drawCard, drawNote, eraseCard } from '../src/views/card';

function cardView({ t, locale }: Words, alsoIn: Tools['alsoIn']): CardView {
  const sheets = CARD_STYLES.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return {
    draw: (root, content, actions) =>
      drawCard(root, {
        ...content,
        ...{ actions, t, locale },
        alsoIn: async (annotation) => {
          const key = keyOf(annotation);
          return key ? alsoIn(key, content.analysis.article.url ?? null) : [];
        },
      }),
    announce: (root, message) => drawNote(root, t(`marks_${message}`)),
    erase: eraseCard,
    sheets,
    mode: 'closed',
  };
}

/** Comes into a page that has marks when the first card is opened: the card's views. */
export default defineUnlistedScript(() => {
  const handle = handleHere();
  if (handle) handle.card ??= loadWording().then((words) => cardView(words, handle.tools.alsoIn));
});
