import type { Article } from '../parser/model';

/** Longest name, in characters, before the extension. */
const LONGEST = 60;

/** "pentagon-chief-in-iraq" from a headline: plain letters and digits only, cut at a word; "article" when nothing is left. */
export function fileStem(article: Pick<Article, 'title' | 'url'>): string {
  const words = (article.title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  let stem = '';
  for (const word of words ?? []) {
    if (stem.length + word.length + 1 > LONGEST) break;
    stem += stem ? `-${word}` : word;
  }
  return stem || 'article';
}
