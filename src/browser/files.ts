/** Hands a text to the browser as a file to save (UTF-8). Resolves with whether the browser took it. */
export function saveFile(name: string, mime: string, text: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text on the clipboard; false when the browser says no. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
