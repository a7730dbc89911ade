import type { CardView } from './card-port';

/** Enough style for one sentence where the card's own sheet cannot come any more. */
const PLAIN = `p{margin:0;padding:10px 14px;max-width:300px;font:14px/1.4 system-ui,sans-serif;color:CanvasText;
background:Canvas;border:1px solid GrayText;border-radius:8px}`;

function say(root: ShadowRoot, sentence: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PLAIN);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const line = root.ownerDocument.createElement('p');
  line.setAttribute('role', 'status');
  line.dir = 'auto';
  line.textContent = sentence;
  root.replaceChildren(line);
}

/**
 * A card view that `load` brings into the page when a card is first wanted: most articles are read without opening one.
 * Where it cannot come (the extension was updated or switched off) or draw, the card says `sorry` instead, a sentence
 * that was handed over while that was possible.
 */
export function lazyView(load: () => Promise<CardView>, sorry: () => string, mode: CardView['mode']): CardView {
  let view: CardView | null = null;
  let turn = 0;
  let coming: Promise<CardView> | null = null;

  /** One request at a time; after a failed one the next card tries again. */
  const bring = () => {
    coming ??= load().finally(() => {
      coming = null;
    });
    return coming;
  };

  const use = (root: ShadowRoot, work: (loaded: CardView) => void) => {
    turn += 1;
    const mine = turn;
    const attempt = (loaded: CardView) => {
      if (mine !== turn) return; // closed, or another card is wanted by now
      view = loaded;
      dress(root, loaded.sheets);
      work(loaded);
    };
    const fail = () => mine === turn && say(root, sorry());
    if (!view)
      return bring()
        .then(attempt)
        .catch(fail)
        .then(() => {});
    try {
      attempt(view);
    } catch {
      fail();
    }
    return undefined;
  };

  return {
    draw: (root, content, actions) => use(root, (loaded) => void loaded.draw(root, content, actions)),
    announce: (root, message) => use(root, (loaded) => void loaded.announce(root, message)),
    prepare() {
      if (!view)
        void bring().then(
          (loaded) => {
            view = loaded;
          },
          () => {}, // the card itself will say so
        );
    },
    erase(root) {
      turn += 1;
      view?.erase(root);
    },
    sheets: [],
    mode,
  };
}

function dress(root: ShadowRoot, sheets: readonly CSSStyleSheet[]): void {
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...missing, ...root.adoptedStyleSheets];
}
