/**
 * Words in class, id and role names that say what an element holds, with the reason it is refused for. Only words
 * that many publishers use stand here; names of one site have no place. A marked element is refused only while
 * enough prose stands elsewhere: wrappers carry such words too.
 */
const ROWS: [reason: string, words: string][] = [
  ['comments', 'comment comments commenting disqus livefyre replies respond kommentare kommentar'],
  [
    'caption',
    'caption captions figcaption photocredit imagecredit credit credits copyright legende bildunterschrift attribution',
  ],
  [
    'promo',
    'promo promos promotion newsletter newsletters subscribe subscription signup optin donate donation membership mailinglist cta callout',
  ],
  [
    'related',
    'related teaser teasers recommended recommendation recommendations recommends recirc recirculation popular trending mostread mostpopular outbrain taboola ' +
      'readmore readnext morefrom seealso upnext zergnet recent latest',
  ],
  ['share', 'share sharing sharebar social socials addtoany addthis follow sharedaddy'],
  ['byline', 'byline bylines author authors bio authorbio authorbox contributor contributors vcard'],
  ['tags', 'tags taglist breadcrumb breadcrumbs keywords topics categories'],
  ['advert', 'advert adverts advertisement advertising ad ads adslot sponsor sponsored sponsors dfp'],
  [
    'furniture',
    'nav navigation navbar menu sidebar toolbar pagination pager toc masthead skip cookie cookies consent gdpr modal popup banner contentinfo complementary footer disclaimer',
  ],
  ['unseen', 'hidden invisible visuallyhidden hide offscreen noprint printonly'],
  ['media', 'player gallery slideshow carousel slider poll quiz podcast'],
  ['date', 'dateline timestamp datetime pubdate postmeta metadata'],
];

export const MARKS = new Map<string, string>(
  ROWS.flatMap(([reason, words]) => words.split(' ').map((w) => [w, reason] as const)),
);

/** Reasons that stand even where the marked element holds most of the page's text. */
export const STUBBORN = new Set(['comments', 'related']);
