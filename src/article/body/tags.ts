const set = (names: string) => new Set(names.split(' '));

/** Elements whose content is never text of a story: code, controls, embedded media, and `<noscript>`, which holds markup as text. */
export const NEVER = set(
  'script style noscript template link meta title head svg math iframe frame frameset object embed applet audio video ' +
    'canvas img map area select option optgroup datalist button input textarea progress meter dialog rt rp amp-ad',
);

/** Elements that stand inside a line of text; every other element begins a line of its own. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp slot small span ' +
    'strike strong sub sup time tt u var wbr amp-link',
);

/** Elements that are page furniture by their meaning. */
export const FURNITURE = set('nav footer aside menu');

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

/** Elements that show a picture or a film; short text beside them is their caption. */
export const PICTURES = set('img picture video iframe amp-img amp-video svg');
