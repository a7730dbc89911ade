import { declaredAddress } from '../address';
import { addressOf } from '../dom';
import { storyThing, structuredData, type Thing, typesOf } from '../structured';
import { addressPoints } from './address';
import { columnPoints } from './column';
import { formPoints, metaPoints, templatePoints, thingPoints, titlePoints } from './declared';
import { MOST_FOUND } from './found';

export interface GateOptions {
  /** Which pages count: news stories only, or any article (blogs, magazine pieces). */
  kinds?: 'any' | 'news';
  /** The page's address where the document does not know it; null when unknown. */
  url?: string | null;
}

/** The gate's answer, with the points for and against that made it. */
export interface Verdict {
  /** True when the page may be an article: worth reading. The reader has the last word (`Article.isArticle`). */
  article: boolean;
  /** Sum of points; above 0 the page counts as an article whatever the reader finds. */
  score: number;
  /** True when the page calls itself news: by its structured data, or by its address. */
  news: boolean;
}

/** Where points start: a page that says nothing of itself is no article. */
const START = -5;

/**
 * Cheap first decision whether a page is an article: no layout, no walk over the page, no text kept.
 * Structured data weighs most; weaker declarations need support from the address and from a column of text.
 */
export function gate(document: Document, options: GateOptions = {}): Verdict {
  const url = declaredAddress(document) ?? options.url ?? addressOf(document) ?? null;
  const things = structuredData(document);
  const story = storyThing(things);
  const news = isNews(story, url);
  const declared = thingPoints(things, story) + metaPoints(document) + templatePoints(document) + titlePoints(document);
  const built = columnPoints(document) + formPoints(document);
  const score = START + declared + addressPoints(url) + built;
  return { article: score > -MOST_FOUND && (news || options.kinds !== 'news'), score, news };
}

function isNews(story: Thing | null, url: string | null): boolean {
  if (story && typesOf(story).some((type) => /News|Live|Report/.test(type))) return true;
  return /\/(?:news|politics|world|business|sports?|opinion|nation|national|international|local)\b/i.test(url ?? '');
}
