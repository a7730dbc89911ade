import { squash } from './squash';

/** Words that stand before a name in a byline. */
const BEFORE =
  /^(?:(?:words|text|story|written|reported|reporting|posted|published|authored|created|reviewed|edited|article|interview|report|analysis|opinion|review)\s+)?(?:by|von|par|por|di|door|av|af|przez|tekst|text)\s*:?\s+/iu;

/** Between two names; a comma also comes before a role, which is then no name. */
const BETWEEN = /\s*(?:[,;|/&•·]|\s(?:and|und|et|y|og|och|en|ja|e|i|with|mit)\s)\s*/iu;

/** Words of outlets, desks, roles and accounts, never of a person's name. */
const NO_NAME =
  /\b(?:staff|team|editorial|editors?|redaktion|desk|newsroom|admin(?:istrator)?|news|online|reporters?|correspondents?|agenc(?:y|ies)|reuters|afp|dpa|apa|ani|pti|associated|press|bureau|guest|contributors?|contributing|magazine|tv|radio|writers?|journalists?|columnists?|author|autor|senior|chief|director|manager|professor|podcast|blog|company|inc|ltd|llc|gmbh|foundation|clinic|university|society|institute|updated|published|nachrichten|agentur|agencias?|redacción|redaction|rédaction|editor|webmaster|user|follow|subscribe|min|read|minutes?|share|view|more|posts?|articles?|photos?|video|all|the|für|profile|bio|about|contact|email)\b/iu;

const DEGREE = /^(?:[A-Z]{2,6}|(?:Ph|M|Ed|Psy|Pharm)\.?D\.?|M\.?B\.?A\.?|[JS]r\.?|I{2,3}|[Ee]sq\.?|E-RYT)$/;
const PARTICLE =
  /^(?:de|da|do|dos|del|della|di|du|van|von|der|den|ter|ten|bin|bint|ibn|al|el|la|le|af|zu|zur|y|e|’t)$/iu;

/** The names of people in a byline or an author field, in order, each once. */
export function namesIn(value: string, outlet: string): string[] {
  if (/^https?:|@/.test(value.trim())) return [];
  const names: string[] = [];
  for (const part of value.replace(BEFORE, '').split(BETWEEN)) {
    const name = clean(part);
    if (isName(name) && !isOutlet(name, outlet) && !names.includes(name)) names.push(name);
  }
  return names;
}

function clean(part: string): string {
  return part
    .replace(/\([^()]*\)/g, ' ')
    .replace(BEFORE, '')
    .replace(/\s+(?:in|at|for|of|from|aus|für|is|-|–|—|on)\s.*$/u, '')
    .replace(/[\s:.,–—-]+$/u, (end) =>
      end.startsWith('.') && /\b\p{Lu}$/u.test(part.slice(0, -end.length)) ? '.' : '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Scripts without capital letters are taken at their word. */
const CASELESS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\s・·.]{2,40}$/u;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 45 || /[\d_@<>{}#?!]/.test(name) || NO_NAME.test(name)) return false;
  if (CASELESS.test(name)) return true;
  const words = name.split(' ');
  if (words.length > 6 || words.every((word) => DEGREE.test(word))) return false;
  return words.every((word) => /^[\p{Lu}\p{Lt}'’ʼ]/u.test(word) || PARTICLE.test(word));
}

/** True for the publication itself: its name, a part of it, or a host. */
export function isOutlet(name: string, outlet: string): boolean {
  const [a, b] = [squash(name), squash(outlet)];
  return (
    b !== '' &&
    (a === b || (a.length > 4 && b.includes(a)) || /\.(?:com|de|org|net|lt|is|no|co|info|ch|at|fr)$/i.test(name))
  );
}
