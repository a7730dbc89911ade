import { describe, expect, it } from 'vitest';
import { marked } from './helpers';

const CASES: [string, string, (string | null)[]][] = [
  ['subject and verb after', '“The dam will hold,” Ann Lee said.', ['Ann Lee']],
  ['verb and subject after', '“The dam will hold,” said Ann Lee.', ['Ann Lee']],
  ['before, with comma', 'Ann Lee said, “The dam will hold.”', ['Ann Lee']],
  ['before, with colon', 'Ann Lee explained: “The dam will hold.”', ['Ann Lee']],
  ['split quote', '“The dam will hold,” Ann Lee said. “It has to.”', ['Ann Lee', 'Ann Lee']],
  ['split in the sentence', '“The dam,” Ann Lee said, “will hold for years.”', ['Ann Lee', 'Ann Lee']],
  ['title before the name', '“The dam will hold,” said Mayor Ann Lee.', ['Ann Lee']],
  ['apposition after the name', '“The dam will hold,” said Ann Lee, the mayor of Northfield.', ['Ann Lee']],
  ['apposition between name and verb', '“The dam will hold,” Ann Lee, the mayor of Northfield, said.', ['Ann Lee']],
  ['job before the name', '“The dam will hold,” said the town’s deputy engineer, Ann Lee.', ['Ann Lee']],
  ['job before the name and verb', 'The town’s engineer, Ann Lee, said the dam was “in very good shape.”', ['Ann Lee']],
  ['two asides', 'Ann Lee, the former engineer, who built it, called the dam “a house of straw.”', ['Ann Lee']],
  ['party and state after the name', 'Sen. Ann Lee, R-Wis., said the dam was “in very good shape.”', ['Ann Lee']],
  [
    'another person between commas',
    'The engineer, she said, was “in very good shape” at eighty. Ann Lee smiled.',
    ['she'],
  ],
  ['name in -ly', 'Ann Reilly ran the dam. “It will hold,” Reilly said.', ['Ann Reilly']],
  ['adverb in -ly is no name', 'Ann Lee ran the dam. “It will hold,” she said. “Surely.”', ['Ann Lee', 'Ann Lee']],
  ['given name that is a verb', '“It will hold,” Will Moy told the town. “It has to.”', ['Will Moy', 'Will Moy']],
  ['surname takes the full name', 'Ann Lee spoke on Monday. “The dam will hold,” Lee said.', ['Ann Lee']],
  ['pronoun takes the name', 'Ann Lee visited the dam. “It will hold,” she said.', ['Ann Lee']],
  ['noun phrase', '“The dam will hold,” a police spokesman said.', ['police spokesman']],
  [
    'noun phrase with of-phrase',
    '“The dam will hold,” said a spokesman for the water board.',
    ['spokesman for the water board'],
  ],
  ['addressee of told', '“The dam will hold,” Ann Lee told Bob Ray.', ['Ann Lee']],
  ['question before the verb', '“Will the dam hold?” Ann Lee asked.', ['Ann Lee']],
  ['partial', 'Ann Lee said the dam was “in very good shape” after the storm.', ['Ann Lee']],
  ['according to', 'The dam is “in very good shape,” according to Ann Lee.', ['Ann Lee']],
  [
    'new speaker in a new paragraph',
    '“It will hold,” Ann Lee said.\n\n“It will not,” said Bob Ray.',
    ['Ann Lee', 'Bob Ray'],
  ],
];

describe('speakers of marked quotes', () => {
  it.each(CASES)('%s', (_, text, want) => expect(marked(text).map(([, name]) => name)).toEqual(want));
});

const NOT_QUOTES: [string, string][] = [
  ['title of a work', 'The band played “Dark River” at the fair.'],
  ['nickname', 'Robert “Bobby” Ray left the stage.'],
  ['programme after a possessive', '“It will hold,” Ann Lee said on Radio Nord’s “Morning Round.”'],
  ['programme that was told', 'Ann Lee told “The Harbour Hour” that the dam would hold.'],
  ['attribute of markup', '<post id="67213850608" author="@lee">'],
  ['coined word', 'The so-called “bridge tax” starts in May.'],
];

describe('marks that name something', () => {
  it.each(NOT_QUOTES)('%s', (_, text) =>
    expect(marked(text).filter(([words]) => words !== '“It will hold,”')).toEqual([]),
  );
});
