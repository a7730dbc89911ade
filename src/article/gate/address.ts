/** What addresses say, with the points for it; the same words serve publishers everywhere. */
const ADDRESS: [points: number, pattern: RegExp][] = [
  [
    -2, // parts of a site that hold lists, shops, help or accounts
    /\/(?:categor(?:y|ies)|tags?|topics?|search|pages?|forums?|threads?|community|discussions?|questions?|products?|shop|store|collections?|docs?|documentation|api|reference|log-?in|sign-?in|register|sign-?up|account|contact(?:-us)?|about(?:-us)?|authors?|users?|profile|members?|support|help|services?|solutions?|use-cases|wiki|manual|jobs?|careers?|pricing|features?|listings?|archives?|directory|showthread|viewtopic|faq|testimonials|password)(?:[/.?]|$)/i,
  ],
  [
    2, // a story below a section that holds stories
    /\/(?:blogs?|news|articles?|stor(?:y|ies)|posts?|magazine|press|guides?|insights?|opinion|politics|world|business|sports?|culture|entertainment|lifestyle|tech(?:nology)?|science|advice|learn|education)\/(?=[^/?#])/i,
  ],
  [1.5, /[^/_-]+[_-][^/_-]+[_-][^/_-]+[_-][^/?#]+\/?(?:[?#]|$)/], // a headline in the last part
  [1.5, /\/(?:19|20)\d\d[/-]/], // a date, or the folder of a year
  [1, /\d{5,}[^/?#]*\/?(?:[?#]|$)/], // a number of a story
  [-1, /\/[^/?#\d_.-]+\/?(?:[?#]|$)/], // one bare word
  [-3, /^[^/]*\/?(?:[?#]|$)/], // the home page
  [-1.5, /[?&](?:page|p|q|s|sort|start|offset|cat)=/i], // a list or a search
];

/** Points for and against from what the page's address says; 0 without an address. */
export function addressPoints(url: string | null): number {
  const path = /^[a-z]+:\/\/(.*)$/i.exec(url ?? '')?.[1]?.slice(0, 500);
  if (path === undefined) return 0;
  let points = 0;
  for (const [value, pattern] of ADDRESS) if (pattern.test(path)) points += value;
  return points;
}
