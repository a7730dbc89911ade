/** Letters and digits of a text in small letters: what is left to compare of names and hosts. */
export function squash(text: string): string {
  const small = text.toLowerCase();
  // A browser takes milliseconds to prepare a pattern over all letters there are; most names need the short one.
  return /[^\x00-\x7f]/.test(small) ? small.replace(/[^\p{L}\p{N}]/gu, '') : small.replace(/[^a-z0-9]/g, '');
}
