export const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words that two titles have in common, 0 to 1 (F1 over distinct words). */
export function likeness(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  let same = 0;
  for (const word of left) if (right.has(word)) same++;
  return left.size + right.size > 0 ? (2 * same) / (left.size + right.size) : 0;
}
