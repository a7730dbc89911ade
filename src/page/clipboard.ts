/**
 * Puts a text on the clipboard; call it inside a click. Pages without HTTPS have no `navigator.clipboard`: there the
 * browser's own copy command is filled by a listener that only answers our call. False when the browser said no.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView!.navigator;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Refused (no focus, a policy of the page): try the other way.
    }
  }
  return copyByCommand(document, text);
}

function copyByCommand(document: Document, text: string): boolean {
  const view = document.defaultView!;
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  view.addEventListener('copy', fill, { capture: true });
  const done = document.execCommand('copy');
  view.removeEventListener('copy', fill, { capture: true });
  return done && filled;
}
