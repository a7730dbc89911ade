import type { Gender, Named } from './people';

/** Someone who was talked of: where, and how much that place makes them the likely "he" or "she". */
export interface Reference {
  named: Named;
  at: number;
  unit: number;
  subject: boolean;
  speaker: boolean;
}

const GENDER: Record<string, Gender> = { he: 'm', his: 'm', she: 'f', her: 'f' };

/** Sentences back in which an antecedent is looked for. */
const REACH = 12;
/** References that are looked at, however short the sentences are. */
const MOST = 60;

/**
 * The person a pronoun stands for: the most salient one of agreeing gender among earlier references.
 * Returns null when nobody fits or two fit equally well.
 */
export function resolvePronoun(word: string, unit: number, references: readonly Reference[]): Named | null {
  const gender = GENDER[word];
  if (!gender) return null;
  const weight = new Map<Named, number>();
  const oldest = Math.max(0, references.length - MOST);
  for (let i = references.length - 1; i >= oldest; i--) {
    const ref = references[i]!;
    const distance = unit - ref.unit;
    if (distance > REACH) break;
    if (ref.named.person < 0 || (ref.named.gender && ref.named.gender !== gender)) continue;
    const place =
      (ref.subject ? 2 : 1) +
      (ref.speaker ? 1.5 : 0) +
      (ref.named.gender === gender ? 1.5 : 0) +
      (ref.named.person > 0 ? 1 : 0);
    weight.set(ref.named, (weight.get(ref.named) ?? 0) + place * 0.6 ** distance);
  }
  const order = [...weight].sort((a, b) => b[1] - a[1]);
  const [best, second] = order;
  if (!best || (second && second[1] > best[1] * 0.85)) return null;
  return best[0];
}
