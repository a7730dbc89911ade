import { parentElement } from './ground';

/** Most elements around the story that are watched. */
const MOST_AROUND = 40;

/** After a sign that the page has another theme: once at once, and again when its own transition is over. Milliseconds. */
const LOOKS = [60, 600];

/** Where sites say which theme they show. */
const TOLD = [
  'class',
  'style',
  'data-theme',
  'data-mode',
  'data-color-mode',
  'data-color-scheme',
  'data-bs-theme',
  'theme',
];

/**
 * Calls back when the page's colours may have changed: the reader's colour scheme, a switch on `<html>`, `<body>` or
 * around the story, a style sheet put in or taken out. Changes of our own never count: we make none in the page.
 */
export function watchTheme(document: Document, root: () => Element | null, changed: () => void, signal: AbortSignal) {
  const view = document.defaultView!;
  let timers: number[] = [];
  const soon = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = LOOKS.map((wait) => view.setTimeout(changed, wait));
  };
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
    view.matchMedia(query).addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  const told = { attributes: true, attributeFilter: TOLD };
  for (let at = root(), steps = 0; at && steps < MOST_AROUND; at = parentElement(at), steps += 1)
    observer.observe(at, told);
  observer.observe(document.documentElement, told);
  const sheets = { childList: true, subtree: true, attributes: true, attributeFilter: ['media', 'disabled', 'href'] };
  if (document.head) observer.observe(document.head, sheets);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
  });
}
