import { refine } from '../../../src/parser/entities/refine';
import { findByModel } from '../../../src/parser/entities/tagger';
import type { Model } from '../../../src/parser/entities/tagger/model';
import { readLanguage } from '../../../src/parser/language';
import type { Doc } from './data';

export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export const f1 = ({ right, found, gold }: Counts): number => (100 * 2 * right) / Math.max(1, found + gold);

/** A prediction with its probability and whether span and type are right. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** Strict span and type counts over documents, per type and in all; and each prediction's verdict. */
export function evaluate(docs: readonly Doc[], model: Model): { counts: Map<string, Counts>; judged: Judged[] } {
  const counts = new Map<string, Counts>();
  const judged: Judged[] = [];
  const of = (type: string) => {
    if (!counts.has(type)) counts.set(type, { right: 0, found: 0, gold: 0 });
    return counts.get(type)!;
  };
  for (const doc of docs) {
    const language = readLanguage({ text: doc.text, blocks: [] });
    const gold = new Set(doc.labels.map((l) => `${l.start}-${l.end}-${l.type}`));
    for (const { type } of doc.labels) for (const t of [type, 'all']) of(t).gold++;
    for (const m of refine(language, findByModel(language, model))) {
      const right = gold.has(`${language.tokens[m.first]!.start}-${language.tokens[m.last - 1]!.end}-${m.type}`);
      judged.push({ confidence: m.confidence, right });
      for (const t of [m.type, 'all']) {
        of(t).found++;
        if (right) of(t).right++;
      }
    }
  }
  return { counts, judged };
}
