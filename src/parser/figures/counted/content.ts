import { CLOSED } from '../../language/lexicon';
import type { Draft } from '../types';

const list = (text: string) => text.split(' ');

/** Words of an amount's description that only join others; "of" stays, a list of its words reads badly without it. */
const LEFT_OUT = new Set([
  ...list(CLOSED.preposition!).filter((word) => word !== 'of'),
  ...list('and or & who which that was were is are be been being have has had my your his her its our their total'),
]);

/**
 * What an amount is of, as the bare concept: its words without prepositions and helpers, a comma where some were left
 * out ("tax on imported cars" gives "tax, imported cars"). Descriptions of counted nouns stay as they are.
 * The form is that of the concept annotation of Almasian et al., "CQE: A Comprehensive Quantity Extractor", EMNLP 2023.
 */
export function contentOf(text: string, { kind, unit }: Draft): string {
  const amount = kind === 'measure' || kind === 'money' || kind === 'percent' || (kind === 'count' && unit === null);
  if (!amount) return text;
  let out = '';
  let gap = '';
  for (const part of text.split(/\s+/)) {
    const bare = part.replace(/['’]s?,?$/, '').toLowerCase();
    if (LEFT_OUT.has(bare)) {
      if (out && !out.endsWith(',')) gap = ',';
      continue;
    }
    const article = /^(?:the|an?)$/.test(bare);
    if (article && gap) continue;
    out += (out && `${gap} `) + part;
    gap = '';
  }
  return out || text;
}
