/**
 * Words in class, id and role names that say what an element holds, with the reason it is refused for. Only words
 * that many publishers use stand here; names of one site have no place. A marked element is refused only while it
 * holds a small part of the page's prose: wrappers carry such words too.
 */
const ROWS: [reason: string, words: string][] = [
  ['comments', 'comment comments commenting disqus livefyre respond replies kommentare kommentar'],
  [
    'caption',
    'caption captions figcaption wp-caption photocredit imagecredit credit credits copyright legende bildunterschrift',
  ],
  [
    'promo',
    'promo promos promotion teaser teasers newsletter newsletters subscribe subscription signup optin donate donation membership mailinglist cta',
  ],
  [
    'related',
    'related recommended recommendation recommendations recirc recirculation popular trending mostread mostpopular outbrain taboola readmore readnext morefrom seealso upnext zergnet',
  ],
  ['share', 'share sharing sharebar social socials addtoany addthis follow sharedaddy'],
  ['byline', 'byline bylines author authors bio authorbio authorbox contributor contributors vcard'],
  ['tags', 'tags taglist breadcrumb breadcrumbs keywords topics categories'],
  ['advert', 'advert adverts advertisement advertising ad ads adslot sponsor sponsored sponsors dfp'],
  [
    'furniture',
    'nav navigation navbar menu sidebar toolbar pagination pager toc masthead skip cookie cookies consent gdpr paywall modal popup lightbox overlay banner contentinfo complementary',
  ],
  ['unseen', 'hidden invisible visuallyhidden hide offscreen noprint printonly'],
  ['media', 'video player gallery slideshow carousel slider lightbox poll quiz audio podcast'],
  ['date', 'dateline timestamp datetime pubdate postmeta metadata'],
];

export const MARKS = new Map<string, string>(
  ROWS.flatMap(([reason, words]) => words.split(' ').map((w) => [w, reason] as const)),
);
