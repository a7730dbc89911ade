import { indexAt, type Language } from '../../language';
import type { Span } from '../../model';
import type { Mention } from '../mention';
import type { Cluster } from '../merge/cluster';
import { roleAfter, roleBehind } from './after';
import { roleBefore, roleBeforeComma } from './before';
import { roleByCopula } from './copula';
import type { Range } from './phrase';

/** Forms of a role at one mention, in the order a reader meets them; `limit` is the first token of the sentence. */
const FORMS: ((language: Language, mention: Mention, limit: number) => Range | null)[] = [
  roleBefore,
  roleBeforeComma,
  roleBehind,
  roleAfter,
  roleByCopula,
];

/** The first role the text gives a person or an organisation, at its first mention that has one. Null when it gives none. */
export function roleOf(language: Language, cluster: Cluster): Span | null {
  if (cluster.type !== 'person' && cluster.type !== 'organization') return null;
  const { tokens, sentences } = language;
  for (const mention of cluster.mentions) {
    const limit = sentences[indexAt(sentences, tokens[mention.first]!.start)]?.first ?? 0;
    for (const form of FORMS) {
      const role = form(language, mention, limit);
      if (role && role.last > role.first) return { start: tokens[role.first]!.start, end: tokens[role.last - 1]!.end };
    }
  }
  return null;
}
