import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../src/parser/language';
import { findRegions } from '../../../src/parser/quotes/regions';

const regionsOf = (text: string) => {
  const language = readLanguage({ text, blocks: [] });
  return findRegions(language).map((r) =>
    text.slice(language.tokens[r.first]!.start, language.tokens[r.last - 1]!.end),
  );
};

const FOUND: [string, string, string[]][] = [
  ['straight marks', 'The dam "will hold," she said.', ['"will hold,"']],
  ['curly marks', 'The dam “will hold,” she said.', ['“will hold,”']],
  ['two apostrophes as the wires type them', "The dam ''will hold,'' she said.", ["''will hold,''"]],
  ['two grave accents and two apostrophes', "The dam ``will hold,'' she said.", ["``will hold,''"]],
  ['guillemets', 'The dam «will hold», she said.', ['«will hold»']],
  ['low-9 opening mark', 'The dam „will hold“, she said.', ['„will hold“']],
  ['single marks as the main ones', '‘The dam will hold,’ she said.', ['‘The dam will hold,’']],
  ['straight single marks', "'The dam will hold,' she said.", ["'The dam will hold,'"]],
  ['closing mark of another style', 'The dam “will hold," she said.', ['“will hold,"']],
  ['closing mark of two curly apostrophes', 'The dam “will hold,’’ she said.', ['“will hold,’’']],
  ['single inside double', '“He shouted ‘run’ at us,” she said.', ['“He shouted ‘run’ at us,”']],
  ['apostrophes inside single marks', "'It's the town's dam,' she said.", ["'It's the town's dam,'"]],
  [
    'unclosed mark ends with its paragraph',
    '“It held.\n\n“It still holds,” she said.',
    ['“It held.', '“It still holds,”'],
  ],
  ['two pieces', '“It held,” she said, “so far.”', ['“It held,”', '“so far.”']],
];

const SILENT: [string, string][] = [
  ['apostrophe in a possessive', "The town's dam and the farmers' fields stayed dry."],
  ['curly apostrophes', 'It’s the farmers’ dam, isn’t it?'],
  ['decade', "In the '90s the dam leaked and in the '80s it broke."],
  ['elision', "Rock 'n' roll played 'til dawn."],
  ['feet and inches', 'The wall is 6\'2" tall and 5\'10" wide.'],
  ['closing mark alone', 'The dam will hold” she said.'],
];

describe('findRegions', () => {
  it.each(FOUND)('reads %s', (_, text, want) => expect(regionsOf(text)).toEqual(want));
  it.each(SILENT)('finds nothing in: %s', (_, text) => expect(regionsOf(text)).toEqual([]));

  it('is linear on thousands of unpaired marks', () => {
    for (const mark of ['"', '“', '‘', "'", ' "', ' ‘a ', " 'a ", '“‘']) {
      const text = `${mark}word `.repeat(20000);
      const began = performance.now();
      regionsOf(text);
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
