/** Element name of the card's host; a page can see it but not into it. */
const NAME = 'nutgraf-card';

/** Rules that no style of the page can undo: inside a shadow root `!important` wins over the page's own. */
const HOST_RULES = `:host{all:initial!important;display:block!important;position:fixed!important;inset:auto!important;
left:var(--card-left,8px)!important;top:var(--card-top,8px)!important;margin:0!important;border:0!important;padding:0!important;
background:none!important;overflow:visible!important;z-index:2147483647!important;pointer-events:auto!important;
width:max-content!important;max-width:100vw!important;height:auto!important;max-height:none!important;color-scheme:light dark!important}
:host([data-sheet]){inset:auto 0 0 0!important;width:100vw!important}
@media print{:host{display:none!important}}`;

/** The card's element in the page, with the root its view is drawn into. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Moves the card to a point of the viewport, or makes it a sheet along the lower edge. CSS pixels. */
  move(place: { left: number; top: number } | 'sheet', room: number): void;
  remove(): void;
}

/**
 * Puts `<nutgraf-card>` under `<html>`. It is made in a document without scripts and gets its shadow root there, so a
 * page that has defined the same element name cannot run its constructor first. `popover` lifts it over everything.
 */
export function openHost(document: Document, mode: 'open' | 'closed', sheets: readonly CSSStyleSheet[]): Host {
  const element = document.implementation.createHTMLDocument('').createElement(NAME);
  const root = element.attachShadow({ mode, delegatesFocus: false });
  const rules = new CSSStyleSheet();
  document.documentElement.append(element);
  rules.replaceSync(HOST_RULES);
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [...sheets, rules, place];
  lift(element);
  return {
    element,
    root,
    move(to, room) {
      const point =
        to === 'sheet'
          ? ''
          : `--card-left:${Math.round(to.left)}px!important;--card-top:${Math.round(to.top)}px!important;`;
      place.replaceSync(`:host{${point}--card-room:${Math.floor(room)}px!important}`);
      element.toggleAttribute('data-sheet', to === 'sheet');
    },
    remove: () => element.remove(),
  };
}

function lift(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    element.showPopover();
  } catch {
    // No popovers here: the greatest z-index has to do.
  }
}
