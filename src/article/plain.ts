import type { Article } from '../parser/model';

/** An article from plain text: the text is kept exactly as it is; the parser divides it. */
export function articleFromText(text: string, published: string | null = null): Article {
  return {
    isArticle: true,
    title: null,
    byline: [],
    source: null,
    published,
    modified: null,
    language: 'en',
    dateline: null,
    text,
    blocks: [],
  };
}
