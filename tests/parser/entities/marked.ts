import type { Mention } from '../../../src/parser/entities/mention';
import type { Language } from '../../../src/parser/language';
import type { EntityType } from '../../../src/parser/model';

const TYPES: Record<string, EntityType> = { p: 'person', o: 'organization', l: 'place', g: 'group' };

/** Text and mentions of a sentence whose names stand in brackets, "[p Ann Lee]". */
export function mark(marked: string, confidence = 1) {
  const found: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\w [^\]]+\])/)) {
    const name = /^\[(\w) (.+)\]$/.exec(part);
    if (name) found.push({ start: text.length, end: text.length + name[2]!.length, type: TYPES[name[1]!]! });
    text += name ? name[2] : part;
  }
  const mentions = ({ tokens }: Language): Mention[] =>
    found.map(({ start, end, type }) => ({
      first: tokens.findIndex((t) => t.start === start),
      last: tokens.findIndex((t) => t.end === end) + 1,
      ...{ type, confidence, rule: 'test' },
    }));
  return { text, mentions };
}

/** The mentions' words. */
export const spans = ({ text, tokens }: Language, mentions: readonly Mention[]): string[] =>
  mentions.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end));
