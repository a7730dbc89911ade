/** A line of text that is no part of a story, told by its words. */
export interface Pattern {
  reason: string;
  /** Where it counts: anywhere, before the first paragraph, or after the last. */
  where: 'any' | 'head' | 'tail';
  /** Longest line it may be, characters. */
  most: number;
  pattern: RegExp;
}

/** Longest first part of a line that patterns are tried on, so that no line costs more than a short one. */
export const TRIED = 600;

/**
 * Rows in the order in which they are tried. All are linear: no repetition stands inside another. Classes of letters
 * (`\p{L}`) are kept out of those that ignore case: a browser takes milliseconds to prepare such a pattern.
 */
export const PATTERNS: Pattern[] = [
  { reason: 'separator', where: 'any', most: 40, pattern: /^[^\p{L}\p{N}]*$/u },
  {
    reason: 'advert',
    where: 'any',
    most: 60,
    pattern:
      /^(?:advert(?:isement|orial)?s?|sponsored(?: content)?|iklan|anzeige|werbung|publicidad|publicité|pubblicità|reklama?|реклама|(?:story|article) continues (?:below|after).*|scroll (?:down )?to continue.*|continue reading.*|loading\W*)$/i,
  },
  {
    reason: 'label',
    where: 'any',
    most: 40,
    pattern:
      /^(?:key points|highlights|share(?: this.*)?|comments?|read more\W*|subscribe|topics?:?|tags?:|more:|author:|publish(?:ed)? date:|(?:just |must )?watch(?:ed| now)?|related\W*|trending|breaking news|play video|story saved|you (?:may|might) also like\W*|save|print|email|facebook|twitter|whatsapp|copy link|follow|listen(?: to (?:this )?article)?)$/i,
  },
  {
    reason: 'related',
    where: 'any',
    most: 220,
    pattern:
      /^(?:read(?: more| also| next)?|also read|see also|watch|listen|more|related(?: [^\s\d:|»►]+){0,2}|don['’]t miss|must read|recommended|mehr zum thema|lesen sie auch|lees ook|lire aussi|leia também|lea también)\s*[:|»►]/i,
  },
  {
    reason: 'tags',
    where: 'any',
    most: 300,
    pattern: /^(?:filed under|published under|posted in|tagged|tags|topics|categories)\s*:/i,
  },
  {
    reason: 'media',
    where: 'any',
    most: 160,
    pattern:
      /^(?:we apologize, but this video|try refreshing your browser|(?:this|your) (?:video|browser) (?:is|does|can)\b|video (?:unavailable|player))/i,
  },
  {
    reason: 'promo',
    where: 'any',
    most: 260,
    pattern:
      /^(?:get|sign up|subscribe|join|become an?|never miss|stay (?:up|in|informed)|want more|like this|enjoying this|for more)\b.{0,220}\b(?:inbox|mailbox|newsletters?|subscribe|subscription|sign up|membership|free trial)\b/i,
  },
  {
    reason: 'date',
    where: 'any',
    most: 120,
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified|publish date)|veröffentlicht|publié|publicado|aktualisiert)\b[^.!?]*\d[^!?]*$/i,
  },
  { reason: 'byline', where: 'head', most: 90, pattern: /^(?:by|von|por|par)\s+\p{Lu}[^.!?:]*$/u },
  {
    reason: 'credit',
    where: 'tail',
    most: 400,
    pattern:
      /^[\W\d_]*(?:(?:with )?(?:additional )?reporting (?:by|from)\b|.{0,200}\bcontributed to this (?:report|story|article)|(?:this (?:article|story|piece) )?(?:was )?(?:first|originally) (?:published|appeared)\b|copyright\b|©|source\s*:|\S{1,30} (?:is|was) (?:edited|written) by)/i,
  },
  {
    reason: 'correction',
    where: 'tail',
    most: 600,
    pattern:
      /^\W{0,3}(?:correction|corrected|clarification|erratum|(?:this|an earlier version of this) (?:article|story) (?:has been|was) (?:updated|amended|corrected))\b/i,
  },
  {
    reason: 'promo',
    where: 'tail',
    most: 500,
    pattern:
      /\b(?:sign(?:ing)? up (?:for|to)|subscribe (?:to|today|now)|newsletters?\b|straight to your inbox|follow (?:the )?[^\s\d.,:;|!?]+ on\b|on (?:facebook|twitter|instagram)|download (?:our|the) (?:app|free)|all rights reserved|privacy policy|terms of (?:use|service)|affiliate (?:links?|partnerships?)|earn (?:a|an affiliate) commission|comments? (?:policy|submitted|section)|letters? to the editor|have a tip|news tips?|bookmark our|our (?:website|homepage|forums?)|stay informed|may be reached at|can be reached at|support (?:our|independent) journalism|click here|full coverage|more (?:great )?[^\s\d.,:;|!?]+ stories)\b/i,
  },
  {
    reason: 'byline',
    where: 'tail',
    most: 700,
    pattern:
      /^(?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3},? (?:is|was) (?:an?|the)\b.{0,60}\b(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|researcher|professor|lecturer|fellow|author|blogger|producer|curator|critic|analyst)\b/u,
  },
];
