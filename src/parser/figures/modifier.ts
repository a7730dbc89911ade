import { AFTER, BEFORE, type Effect } from './data/bounds';
import { glued, type Scope, word } from './scope';

type Index = Map<string, { parts: string[]; effect: Effect }[]>;

/** Phrases by their last (before a number) or first (after it) word, longest first. */
function indexOf(rows: typeof BEFORE, key: (parts: string[]) => string): Index {
  const index: Index = new Map();
  for (const [effect, phrases] of rows) {
    for (const phrase of phrases.split('|')) {
      const parts = phrase.split(' ');
      const list = index.get(key(parts)) ?? [];
      list.push({ parts, effect });
      index.set(key(parts), list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}

const before = indexOf(BEFORE, (parts) => parts[parts.length - 1]!);
const after = indexOf(AFTER, (parts) => parts[0]!);

export interface Modifier {
  /** Token range of the modifier. */
  first: number;
  last: number;
  effect: Effect;
}

/** The modifier that ends right before token `i`. */
export function modifierBefore(s: Scope, i: number): Modifier | null {
  for (const { parts, effect } of before.get(word(s, i - 1)) ?? []) {
    const first = i - parts.length;
    if (first < s.first || !parts.every((part, k) => word(s, first + k) === part)) continue;
    return { first, last: i, effect };
  }
  return null;
}

/** The modifier that begins at token `i`, right after a number or its unit. */
export function modifierAfter(s: Scope, i: number): Modifier | null {
  for (const { parts, effect } of after.get(word(s, i)) ?? []) {
    if (!parts.every((part, k) => word(s, i + k) === part)) continue;
    if (parts[0] === '+' && !glued(s, i)) continue;
    if (parts[0] === 'plus' && glued(s, i + 1)) continue;
    return { first: i, last: i + parts.length, effect };
  }
  return null;
}

/** "over" before a length of time mostly means "during": "over five weeks", but "for over two years". */
export function overMeansDuring(s: Scope, modifier: Modifier): boolean {
  if (word(s, modifier.first) !== 'over') return false;
  return !/^(?:in|for|of|than|by|with|after|since|just|well|took|takes|spent|lasted|last|at|to|and|—|–|from|,|is|was|are|were|spanning)$/.test(
    word(s, modifier.first - 1),
  );
}
