/** What a name says about an element, and the most prose (characters) such an element holds when the name is true. */
interface Mark {
  reason: string;
  most: number;
}

/**
 * Words in class, id and role names that say what an element holds. Only words that many publishers use stand here;
 * names of one site have no place. Wrappers of whole stories carry such words too, so each has its limit.
 */
const ROWS: [reason: string, most: number, words: string][] = [
  [
    'comments',
    Number.POSITIVE_INFINITY,
    'comment comments commenting disqus livefyre replies respond kommentare kommentar',
  ],
  [
    'caption',
    600,
    'caption captions figcaption photocredit imagecredit credit credits copyright legende bildunterschrift attribution',
  ],
  [
    'promo',
    350,
    'promo promos promotion newsletter newsletters subscribe subscription signup optin donate donation membership ' +
      'mailinglist cta callout',
  ],
  [
    'related',
    600,
    'related recommendations recommends recirc recirculation outbrain taboola mostread mostpopular zergnet',
  ],
  [
    'related',
    250,
    'teaser teasers recommended recommendation popular trending readmore readnext morefrom seealso upnext',
  ],
  ['related', 250, 'recent latest breaking'],
  ['share', 600, 'share sharing sharebar social socials addtoany addthis follow sharedaddy'],
  ['byline', 900, 'byline bylines author authors bio authorbio authorbox contributor contributors vcard'],
  ['tags', 150, 'tags taglist breadcrumb breadcrumbs keywords topics categories'],
  ['advert', 300, 'advert adverts advertisement advertising ad ads adslot sponsor sponsored sponsors dfp'],
  [
    'furniture',
    600,
    'nav navigation navbar menu sidebar toolbar pagination pager toc masthead skip cookie cookies consent gdpr modal ' +
      'popup banner complementary disclaimer',
  ],
  ['furniture', 1500, 'footer contentinfo'],
  ['unseen', 600, 'hidden invisible visuallyhidden hide offscreen noprint printonly'],
  ['media', 1500, 'player gallery slideshow carousel slider poll quiz podcast'],
  ['date', 150, 'dateline timestamp datetime pubdate postmeta metadata'],
];

export const MARKS = new Map<string, Mark>(
  ROWS.flatMap(([reason, most, words]) => words.split(' ').map((word) => [word, { reason, most }] as const)),
);
