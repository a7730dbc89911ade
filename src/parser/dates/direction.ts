import { type Context, word } from './context';

/** Words that put the date beside them ahead of the day of writing, or behind it; the stronger the farther from 0. */
const CUES = new Map<string, number>();
const cue = (weight: number, words: string) => {
  for (const word of words.split(' ')) CUES.set(word, weight);
};
cue(2, "will 'll ’ll won't won’t shall upcoming forthcoming tomorrow");
cue(1.5, 'scheduled due slated expected expects set plans planned planning hopes vowed until till deadline');
cue(1, 'would could should must can may might begins starts opens ends expires');
cue(-2, 'was were did had said told died');
cue(-1.5, 'since');
/** Past forms that do not end in -ed. */
cue(
  -1.5,
  'announced began broke brought came cut fell felt found gave got held hit kept knew led left lost made met paid put ran rose saw sent shot showed sold spent spoke struck took thought went won wrote became grew drew flew fought sought taught caught bought built set',
);

const BOUNDARY = new Set([';', ':', '.', '(', ')', '“', '”', '"', '—', '–']);
const NEAR = 14;

/** Weight of the verb or cue at a token: above 0 future, below 0 past, 0 for neither. */
function weight(context: Context, at: number): number {
  const text = word(context, at);
  const known = CUES.get(text);
  if (known !== undefined) return known;
  if (text.length > 4 && text.endsWith('ed') && text !== 'united') return -1.5;
  const before = word(context, at - 1);
  return before === 'to' && /^[a-z]{2,}$/.test(text) && text !== 'the' ? 1 : 0;
}

/**
 * Whether the clause puts the date `[first, last)` ahead (above 0) or behind (below 0): the nearest verb to the left
 * decides, for a date that opens its clause the nearest to the right.
 */
export function lean(context: Context, first: number, last: number): number {
  for (let at = first - 1; at >= Math.max(context.from, first - NEAR); at--) {
    if (BOUNDARY.has(word(context, at))) break;
    const found = weight(context, at);
    if (found !== 0) return auxiliary(context, at, found);
  }
  for (let at = last; at < Math.min(context.to, last + NEAR); at++) {
    const found = weight(context, at);
    if (found !== 0) return found;
  }
  return 0;
}

/** "will be held", "to be published": the auxiliary before a participle decides. */
function auxiliary(context: Context, at: number, found: number): number {
  for (let i = at - 1; i >= Math.max(context.from, at - 4); i--) {
    const text = word(context, i);
    const before = CUES.get(text);
    if (before !== undefined && before >= 1 && !['set', 'planned'].includes(text)) return before;
    if (text === 'to' && word(context, i + 1) === 'be') return 1.5;
  }
  return found;
}
