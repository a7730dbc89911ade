import type { Credit } from '../../parser/model';
import type { Box, Line, Tree } from '../body/tree';

/** How far from the story's own lines a line about it can stand, and how long it can be. */
const BEFORE = 16;
const AFTER = 12;
const LONGEST = 500;
/** A page has few lines about its story; more than this are a gallery. */
const MOST = 24;

/** First words that tell what a line about the story is. */
const SIGNS: [Credit['kind'], RegExp][] = [
  [
    'correction',
    /^(?:correction|clarification|corrects|(?:an earlier|a previous) version of this)\b|^editor['’]s note\b.{0,300}\b(?:correct|amend|clarif|misstate|earlier version|previous version|updated)/i,
  ],
  [
    'source',
    /^\W{0,2}sources?\s*:|\b(?:first|originally) (?:appeared|published|ran) (?:in|on|by|at)\b|\brepublished\b/i,
  ],
  [
    'agency',
    /^\W{0,3}(?:(?:with )?(?:additional |further )?(?:inputs?|reporting|reports?|files) (?:from|by)\b|with (?:afp|ap|reuters)\b|(?:AP|AFP|Reuters|PTI|ANI|IANS|dpa|Xinhua|Bloomberg|UPI)\W*$|.{0,160}\bcontributed to this (?:report|story|article))/i,
  ],
  ['update', /^(?:updated?|last (?:updated|modified)|this (?:article|story) was updated)\b/i],
  [
    'image',
    /^(?:(?:representati(?:ve|onal)|file|stock|archive|illustrative|symbolic) (?:image|photo|picture|pic)\b|(?:photo(?:graph)?|image|picture|credit)s?: )/i,
  ],
];

/** Lines that say something about the story and are left out of its text, verbatim and in page order; before them the dateline's agency. */
export function readCredits(tree: Tree, story: readonly Line[], agency: string | null, within: Box | null): Credit[] {
  const first = story[0];
  const last = story.at(-1);
  if (!first || !last) return [];
  const kept = new Set(story);
  const out: Credit[] = agency ? [{ kind: 'agency', text: agency }] : [];
  const from = Math.max(within?.from ?? 0, first.index - BEFORE);
  for (const line of tree.lines.slice(from, Math.min(within?.to ?? tree.lines.length, last.index + AFTER))) {
    const kind = kept.has(line) || out.length >= MOST ? null : kindOf(line);
    if (kind) out.push({ kind, text: line.text.trim() });
  }
  return out;
}

function kindOf({ text, box }: Line): Credit['kind'] | null {
  const words = text.trim();
  if (words === '' || words.length > LONGEST) return null;
  for (const [kind, sign] of SIGNS) if (sign.test(words)) return kind;
  return isCaption(box) ? 'image' : null;
}

function isCaption(box: Box | null): boolean {
  for (let at = box; at; at = at.parent) {
    if (at.tag === 'figcaption') return true;
    if (at.tag === 'article' || at.tag === 'main' || at.tag === 'body') return false;
  }
  return false;
}
