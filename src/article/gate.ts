import { declaredAddress } from './address';
import { addressOf, attribute, byTag, firstChild, nodeType, parentNode, select, TEXT, textContent } from './dom';
import { storyThing, structuredData, type Thing, typesOf } from './structured';

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
  /** Sum of points; above 0 the page counts as an article even if the reader finds no byline. */
  score: number;
  /** True when the page calls itself news: by its structured data, or by its address. */
  news: boolean;
}

/** What the reader may find and what it is worth; a page that needs no more than that is worth reading. */
export const FOUND = { byline: 1, date: 0.5 };

/** Where points start: a page that says nothing of itself is no article. */
const START = -4.25;

/** What addresses say, with the points for it; the same words serve publishers everywhere. */
const ADDRESS: [points: number, pattern: RegExp][] = [
  [
    -2, // parts of a site that hold lists, shops, help or accounts
    /\/(?:categor(?:y|ies)|tags?|topics?|search|pages?|forums?|threads?|community|discussions?|questions?|products?|shop|store|collections?|docs?|documentation|api|reference|log-?in|sign-?in|register|sign-?up|account|contact(?:-us)?|about(?:-us)?|authors?|users?|profile|members?|support|help|services?|solutions?|use-cases|wiki|manual|jobs?|careers?|pricing|features?|listings?|archives?|directory|showthread|viewtopic|faq|testimonials|password)(?:[/.?]|$)/i,
  ],
  [
    1.5, // sections that hold stories
    /\/(?:blogs?|news|articles?|stor(?:y|ies)|posts?|magazine|press|guides?|insights?|opinion|politics|world|business|sports?|culture|entertainment|lifestyle|tech(?:nology)?|science|advice|learn|education)\//i,
  ],
  [1.5, /[^/_-]+[_-][^/_-]+[_-][^/_-]+[_-][^/?#]+\/?(?:[?#]|$)/], // a headline in the last part
  [1.5, /\/(?:19|20)\d\d[/-]/], // a date, or the folder of a year
  [1, /\d{5,}[^/?#]*\/?(?:[?#]|$)/], // a number of a story
  [-1, /\/[^/?#\d_.-]*\/?(?:[?#]|$)/], // one bare word
  [-3, /^[^/]*\/?(?:[?#]|$)/], // the home page
  [-1.5, /[?&](?:page|p|q|s|sort|start|offset|cat)=/i], // a list or a search
];

const OTHER_THINGS: [points: number, type: RegExp][] = [
  [-3, /^(?:DiscussionForumPosting|QAPage)$/],
  [-1.5, /^(?:Product|Offer|ProfessionalService|SoftwareApplication|JobPosting|Course)$/],
  [-1.5, /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/],
];

/**
 * Cheap first decision whether a page is an article: no layout, no walk over the page, no text kept.
 * Structured data weighs most; weaker declarations need support from the address and from a column of text.
 */
export function gate(document: Document, options: GateOptions = {}): Verdict {
  const url = declaredAddress(document) ?? options.url ?? addressOf(document) ?? null;
  const things = structuredData(document);
  const story = storyThing(things);
  const news = isNews(story, url);
  const score = START + thingPoints(things, story) + metaPoints(document) + addressPoints(url) + columnPoints(document);
  return { article: score > -FOUND.byline - FOUND.date && (news || options.kinds !== 'news'), score, news };
}

function isNews(story: Thing | null, url: string | null): boolean {
  if (story && typesOf(story).some((type) => /News|Live|Report/.test(type))) return true;
  return /\/(?:news|politics|world|business|sports?|opinion|nation|national|international|local)\b/i.test(url ?? '');
}

function thingPoints(things: Thing[], story: Thing | null): number {
  const types = things.flatMap(typesOf);
  let points = story ? 4 : 0;
  for (const [value, type] of OTHER_THINGS) if (types.some((t) => type.test(t))) points += value;
  return points;
}

function metaPoints(document: Document): number {
  let points = 0;
  const seen = new Set<string>();
  for (const meta of byTag(document, 'meta')) {
    const name = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? '').toLowerCase();
    const content = attribute(meta, 'content');
    if (!content || seen.has(name)) continue;
    seen.add(name);
    if (name === 'og:type')
      points += /article/i.test(content) ? 1.5 : /product|profile|video|music/.test(content) ? -2 : 0;
    if (name === 'author') points += 0.5;
  }
  return points;
}

function addressPoints(url: string | null): number {
  const path = /^[a-z]+:\/\/(.*)$/i.exec(url ?? '')?.[1]?.slice(0, 500);
  if (path === undefined) return 0;
  let points = 0;
  for (const [value, pattern] of ADDRESS) if (pattern.test(path)) points += value;
  return points;
}

/** The column of text: characters in paragraphs that are not mostly links, a heading, one date. */
function columnPoints(document: Document): number {
  const text = paragraphText(document) || Math.max(brokenText(document), blockText(document));
  const perLink = text / Math.max(1, byTag(document, 'a').length);
  let points = text > 4000 ? 2 : text > 1500 ? 1.5 : text > 600 ? 0.5 : -1.5;
  points += perLink > 25 ? 1 : perLink > 10 ? 0.5 : perLink < 4 ? -1 : 0;
  const body = select(document, '[itemprop~="articleBody"]').length === 1;
  if (body) points += 1;
  else if (byTag(document, 'h1').length === 0) points -= 1;
  if (byTag(document, 'time').length === 1) points += 0.5;
  return points;
}

/** Longest column that is counted, characters, and most elements that are looked at. */
const ENOUGH = 20_000;
const MOST_ELEMENTS = 600;

function paragraphText(document: Document): number {
  let sum = 0;
  let tried = 0;
  for (const p of byTag(document, 'p')) {
    if (sum > ENOUGH || ++tried > MOST_ELEMENTS) break;
    const length = (textContent(p) ?? '').trim().length;
    if (length < 60) continue;
    let linked = 0;
    for (const a of byTag(p, 'a')) linked += (textContent(a) ?? '').length;
    if (linked < length / 2) sum += length - linked;
  }
  return sum;
}

/** Text of `<div>` elements that stand for paragraphs: a long text and no element that is no inline one first in them. */
function blockText(document: Document): number {
  let sum = 0;
  let tried = 0;
  for (const div of byTag(document, 'div')) {
    if (sum > ENOUGH || ++tried > MOST_ELEMENTS) break;
    const first = firstChild(div);
    if (!first || nodeType(first) !== TEXT || (textContent(first) ?? '').trim().length < 40) continue;
    sum += (textContent(div) ?? '').length;
  }
  return sum;
}

/** Text of elements whose paragraphs are divided by `<br>`. */
function brokenText(document: Document): number {
  let sum = 0;
  let tried = 0;
  let last: Node | null = null;
  for (const br of byTag(document, 'br')) {
    if (++tried > MOST_ELEMENTS) break;
    const parent: Node | null = parentNode(br);
    if (parent && parent !== last) sum = Math.max(sum, (textContent(parent) ?? '').length);
    last = parent;
  }
  return Math.min(sum, ENOUGH);
}
