import { describe, expect, it } from 'vitest';
import { quotesOf } from './helpers';

const reported = (text: string) =>
  quotesOf(text)
    .filter((q) => q.kind === 'indirect')
    .map((q) => [q.text, q.speaker?.name ?? null]);

const FOUND: [string, string, [string, string][]][] = [
  ['that-clause', 'Ann Lee said that the dam would hold.', [['the dam would hold', 'Ann Lee']]],
  ['bare clause', 'Ann Lee said the dam would hold.', [['the dam would hold', 'Ann Lee']]],
  ['clause first', 'The dam would hold for years, Ann Lee said.', [['The dam would hold for years', 'Ann Lee']]],
  ['addressee', 'Ann Lee told reporters the dam would hold.', [['the dam would hold', 'Ann Lee']]],
  ['according to, first', 'According to Ann Lee, the dam will hold.', [['the dam will hold', 'Ann Lee']]],
  ['according to, last', 'The dam will hold, according to Ann Lee.', [['The dam will hold', 'Ann Lee']]],
  [
    'closing attribution reports the whole sentence',
    'Experts had said the dam would break, but it held all winter, Ann Lee said.',
    [['Experts had said the dam would break, but it held all winter', 'Ann Lee']],
  ],
];

const SILENT: [string, string][] = [
  ['a request', 'Ann Lee told the crew to leave the dam.'],
  ['no clause', 'Ann Lee denied the claims of the crew.'],
  ['the speaker after the verb', '“It will hold,” said Ann Lee, who has run the dam since May.'],
  ['a passive', 'Ann Lee was told nothing of the leak in the dam.'],
];

describe('reported speech', () => {
  it.each(FOUND)('%s', (_, text, want) => expect(reported(text)).toEqual(want));
  it.each(SILENT)('is not found in: %s', (_, text) => expect(reported(text)).toEqual([]));
});
