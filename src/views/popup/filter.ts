/** Letters without accents and case, so that "Suddi" finds "al-Südi". */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of the query stands in one of the texts. An empty query finds everything. */
export function matches(query: string, ...texts: (string | null | undefined)[]): boolean {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const whole = plain(texts.filter(Boolean).join('\n'));
  return words.every((word) => whole.includes(word));
}
