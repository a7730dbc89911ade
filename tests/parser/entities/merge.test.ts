import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../../src/parser/entities/merge';
import { readLanguage } from '../../../src/parser/language';
import type { EntityType } from '../../../src/parser/model';

/** Fullest names of the things that names in brackets ("[o Denby Bank]") are merged into, each with its count of mentions. */
function merged(marked: string): string[] {
  const TYPES: Record<string, EntityType> = { p: 'person', o: 'organization', l: 'place', g: 'group' };
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\w [^\]]+\])/)) {
    const name = /^\[(\w) (.+)\]$/.exec(part);
    if (name) spans.push({ start: text.length, end: text.length + name[2]!.length, type: TYPES[name[1]!]! });
    text += name ? name[2] : part;
  }
  const language = readLanguage({ text, blocks: [] });
  const mentions = spans.map(({ start, end, type }) => ({
    first: language.tokens.findIndex((t) => t.start === start),
    last: language.tokens.findIndex((t) => t.end === end) + 1,
    type,
    confidence: 1,
    rule: 'test',
  }));
  return mergeMentions(language, mentions).map((c) => `${c.words.join(' ')} ${c.mentions.length}`);
}

describe('mergeMentions', () => {
  it.each([
    ['[o Church of Denby] sued. The [o Church] lost.', ['Church of Denby 2']],
    [
      'The [o Denby Commission] and the [o Ossett Commission] met. The [o Commission] voted.',
      ['Denby Commission 1', 'Ossett Commission 1', 'Commission 1'],
    ],
    ['The [o Denby Space Center] opened. [l DSC] is large.', ['Denby Space Center 2']],
    ['[l Los Angeles] is hot. [l L.A.] is large.', ['Los Angeles 2']],
    ['The [l United States] and the [l U.S.] and [l America].', ['United States 3']],
    ['[o Halden Freight Inc.] fell. [o Halden Freight] said so.', ['Halden Freight Inc. 2']],
    ['[o Denby Bank] and [o Denby Museum] are apart.', ['Denby Bank 1', 'Denby Museum 1']],
    ['[p Juan Carlos Vega Ruiz] left. [p Juan Vega] and [p J. Ruiz] are he.', ['Juan Carlos Vega Ruiz 3']],
    ['[p Ann Fisk] and [p Bob Fisk] came.', ['Ann Fisk 1', 'Bob Fisk 1']],
    ['[g Iraqi] troops and [g Iraqis] in [l Iraq].', ['Iraqis 2', 'Iraq 1']],
  ])('%s', (text, names) => expect(merged(text)).toEqual(names));
});
