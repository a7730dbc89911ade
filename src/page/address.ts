type WithNavigation = Window & { navigation?: EventTarget };

/** How often the address is compared where the browser does not tell of navigations. Milliseconds. */
const POLL = 1000;

/** Calls back after the page has moved to another address without loading anew (single-page sites, history). */
export function watchAddress(document: Document, moved: () => void, signal: AbortSignal): void {
  const view = document.defaultView as WithNavigation;
  const address = () => document.location.pathname + document.location.search;
  let last = address();
  const compare = () => {
    const now = address();
    if (now === last) return;
    last = now;
    moved();
  };
  view.addEventListener('popstate', compare, { signal });
  if (view.navigation) {
    view.navigation.addEventListener('navigatesuccess', compare, { signal });
    view.navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const timer = view.setInterval(compare, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
