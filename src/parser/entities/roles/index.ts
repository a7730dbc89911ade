import type { Language } from '../../language';
import type { Span } from '../../model';
import type { Cluster } from '../merge/cluster';
import { roleAfter } from './after';
import { roleBefore } from './before';
import { roleByCopula } from './copula';

const FORMS = [roleAfter, roleBefore, roleByCopula];

/** The first role the text gives a person or an organisation: at its first mention that has one. Null when it gives none. */
export function roleOf(language: Language, cluster: Cluster): Span | null {
  if (cluster.type !== 'person' && cluster.type !== 'organization') return null;
  for (const mention of cluster.mentions)
    for (const form of FORMS) {
      const role = form(language, mention);
      if (role) return { start: language.tokens[role.first]!.start, end: language.tokens[role.last - 1]!.end };
    }
  return null;
}
