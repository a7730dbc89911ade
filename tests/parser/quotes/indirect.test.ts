import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../src/parser/language';
import { findQuotes } from '../../../src/parser/quotes';
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
  ['addressee left out', 'Officials warned they could close the dam.', [['they could close the dam', 'Officials']]],
  ['pronoun with its verb', 'Ann Lee said it’s the oldest dam here.', [['it’s the oldest dam here', 'Ann Lee']]],
  ['verb unknown to the lists', 'Bob Ray said he resembles his father.', [['he resembles his father', 'Bob Ray']]],
  [
    'remark of the reporter',
    'Ann Lee said the dam would hold, while others left.',
    [['the dam would hold', 'Ann Lee']],
  ],
  [
    'second verb of the speaker',
    'Ann Lee said the dam would hold and has asked for calm.',
    [['the dam would hold', 'Ann Lee']],
  ],
  ['new clause after a dash', 'Lee said the dam would hold - but it quickly broke.', [['the dam would hold', 'Lee']]],
  ['afterthought', 'Ann Lee said the dam would hold, a claim that few believed.', [['the dam would hold', 'Ann Lee']]],
  ['document', 'The report states the dam was never tested.', [['the dam was never tested', 'report']]],
  [
    'speaker after the verb, with an explanation',
    'Nine people were hurt by the flood, said Ann Lee, who runs the dam.',
    [['Nine people were hurt by the flood', 'Ann Lee']],
  ],
  [
    'closing attribution reports the whole sentence',
    'Experts had said the dam would break, but it held all winter, Ann Lee said.',
    [['Experts had said the dam would break, but it held all winter', 'Ann Lee']],
  ],
];

const SILENT: [string, string][] = [
  ['a request', 'Ann Lee told the crew to leave the dam.'],
  ['an object', 'Ann Lee declared victory over the river that broke the dam.'],
  ['an object with a clause of its own', 'Ann Lee announced a plan that will close the dam.'],
  ['a phrase of time before marked words', 'In a letter to the town on Sunday, Ann Lee wrote, “The dam will hold.”'],
  ['a participle after the verb', '“It will hold,” Ann Lee said, repeating what she had told the town.'],
  ['a noun that looks like a verb', 'In some states where the dams leaked, the towns were closed.'],
  ['half of a compound', 'The in-state rivalry might go on for years.'],
  ['a thought', 'Ann Lee believes that the dam will hold.'],
  ['no clause', 'Ann Lee denied the claims of the crew.'],
  ['the speaker after the verb', '“It will hold,” said Ann Lee, who has run the dam since May.'],
  ['a passive', 'Ann Lee was told nothing of the leak in the dam.'],
];

describe('reported speech', () => {
  it.each(FOUND)('%s', (_, text, want) => expect(reported(text)).toEqual(want));
  it.each(SILENT)('is not found in: %s', (_, text) => expect(reported(text)).toEqual([]));
});

describe('a dateline before reported speech', () => {
  const text = 'Velmora [Norland], March 8: The pilots will stay in port, Ines Moll said on Friday.';
  const indirect = (end?: number) =>
    findQuotes(readLanguage({ text, blocks: [] }), { entities: [], dateline: { place: 'Velmora', date: null, end } })
      .filter((q) => q.kind === 'indirect')
      .map((q) => q.text);
  it('is not part of what was said', () =>
    expect(indirect(text.indexOf('The'))).toEqual(['The pilots will stay in port']));
  it('swallows no clause where its end lies beyond the text', () => expect(indirect(10_000)).toEqual([]));
});
