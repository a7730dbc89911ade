import { attribute, select } from './dom';
import { storyThing, structuredData, typesOf } from './structured';

export interface GateOptions {
  /** Which pages count: news stories only, or any article (blogs, magazine pieces). */
  kinds?: 'any' | 'news';
}

/** The gate's answer, with what decided it. */
export interface Verdict {
  article: boolean;
  reason: 'structured' | 'declared' | 'column' | 'none' | 'not-news';
}

/**
 * Cheap first decision whether a page is an article worth reading: no layout, no walk over the page.
 * Structured data decides first; weaker declarations need support from the page itself.
 */
export function gate(document: Document, options: GateOptions = {}): Verdict {
  const story = storyThing(structuredData(document));
  const declared =
    meta(document, 'og:type').toLowerCase().includes('article') || meta(document, 'article:published_time') !== '';
  if (story) {
    const news = typesOf(story).some((type) => /News|Live|Report/.test(type));
    return options.kinds === 'news' && !news
      ? { article: false, reason: 'not-news' }
      : { article: true, reason: 'structured' };
  }
  const paragraphs = longParagraphs(document);
  if (declared && paragraphs >= 2) return { article: true, reason: 'declared' };
  return { article: false, reason: 'none' };
}

function meta(document: Document, name: string): string {
  for (const element of select(document, `meta[property="${name}"],meta[name="${name}"]`)) {
    const content = attribute(element, 'content');
    if (content) return content;
  }
  return '';
}

function longParagraphs(document: Document): number {
  let count = 0;
  for (const p of select(document, 'p')) if ((p.textContent ?? '').length > 120 && ++count >= 10) break;
  return count;
}
