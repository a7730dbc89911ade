import { attribute, bodyOf, byTag, textContent } from '../dom';
import { type Thing, typesOf } from '../structured';

const OTHER_THINGS: [points: number, type: RegExp][] = [
  [-3, /^(?:DiscussionForumPosting|QAPage)$/],
  [-1.5, /^(?:Product|Offer|ProfessionalService|SoftwareApplication|JobPosting|Course)$/],
  [-1.5, /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/],
];

export function thingPoints(things: Thing[], story: Thing | null): number {
  const types = things.flatMap(typesOf);
  let points = story ? 4 : 0;
  for (const [value, type] of OTHER_THINGS) if (types.some((t) => type.test(t))) points += value;
  return points;
}

export function metaPoints(document: Document): number {
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
    if (name === 'article:section') points += 1;
  }
  return points;
}

/** Names that content systems give the body of a page that holds one story. */
const SINGLE = /(?:^|[\s_-])(?:single|article|articlepage|story|post|postid)(?:$|[\s_-])/i;

/** The page's template, by the class of its body. */
export function templatePoints(document: Document): number {
  const names = attribute(bodyOf(document) ?? document.documentElement, 'class') ?? '';
  return SINGLE.test(names.slice(0, 1000)) ? 1 : 0;
}

/** Words in titles of pages, with the points for being a story. */
const TITLES: [points: number, pattern: RegExp][] = [
  [
    -1,
    /\b(?:page \d|archives?|category|forums?|documentation|docs|manual|log ?in|sign (?:in|up)|register|home|services?|contact|list of|wikipedia)\b/i,
  ],
  [1, /\b(?:how|why|what|best|guide|tips|vs|review)\b/i], // pieces that explain or compare
];

export function titlePoints(document: Document): number {
  const title = byTag(document, 'title')[0];
  const words = title ? (textContent(title) ?? '').slice(0, 200) : '';
  return TITLES.reduce((sum, [points, pattern]) => (pattern.test(words) ? sum + points : sum), 0);
}

/** Most controls that a page around a story has: search, sign-up, a comment. */
const MOST_CONTROLS = 10;

/** A page of many form controls is a form, a shop or a tool. */
export function formPoints(document: Document): number {
  let controls = byTag(document, 'select').length + byTag(document, 'textarea').length;
  for (const input of byTag(document, 'input')) if (attribute(input, 'type') !== 'hidden') controls++;
  return controls > MOST_CONTROLS ? -1 : 0;
}
