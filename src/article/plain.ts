import type { Article } from '../parser/model';
import { readDateline } from './meta/dateline';

/** An article from plain text: the text is kept exactly as it is; the parser divides it. */
export function articleFromText(text: string, published: string | null = null): Article {
  const dateline = readDateline(text, published);
  return {
    isArticle: true,
    title: null,
    byline: [],
    source: null,
    published,
    modified: null,
    language: 'en',
    dateline: dateline && { place: dateline.place, date: dateline.date, end: dateline.end },
    text,
    blocks: [],
  };
}
