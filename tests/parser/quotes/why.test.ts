import { describe, expect, it } from 'vitest';
import { WHY_CODES } from '../../../src/parser/model';
import { quotesOf } from './helpers';

const reasons = (text: string) => quotesOf(text).map((q) => q.why ?? []);

/** Text, the quote that is looked at (counted from 0), and codes it must give. */
const GIVEN: [string, string, number, string[]][] = [
  ['subject and verb', '“The dam will hold,” Ann Lee said.', 0, ['subject-of-cue']],
  ['verb and subject', '“The dam will hold,” said Ann Lee.', 0, ['after-cue']],
  ['second piece', '“The dam will hold,” Ann Lee said. “It has to.”', 1, ['goes-on']],
  ['according to', 'The dam is “in very good shape,” according to Ann Lee.', 0, ['according-to']],
  ['pronoun', 'Ann Lee visited the dam. “It will hold,” she said.', 0, ['pronoun']],
  ['surname', 'Ann Lee visited the dam. “It will hold,” Lee said.', 0, ['short-name']],
  ['description', '“The dam will hold,” a police spokesman said.', 0, ['described']],
  ['reported clause', 'Ann Lee said that the dam would hold for years.', 0, ['subject-of-cue']],
  ['reported, according to', 'According to Ann Lee, the dam will hold for years.', 0, ['according-to']],
];

/** Codes that would be untrue. */
const NOT_GIVEN: [string, string, number, string][] = [
  ['a full name is no short one', '“The dam will hold,” Ann Lee said.', 0, 'short-name'],
  ['a name is no pronoun', '“The dam will hold,” Ann Lee said.', 0, 'pronoun'],
  ['a first quote goes on from none', '“The dam will hold,” Ann Lee said.', 0, 'goes-on'],
];

describe('reasons of an attribution', () => {
  it.each(GIVEN)('%s', (_, text, at, want) => {
    for (const code of want) expect(reasons(text)[at]).toContain(code);
  });
  it.each(NOT_GIVEN)('%s', (_, text, at, code) => expect(reasons(text)[at]).not.toContain(code));

  it('are known codes, given for every quote', () => {
    for (const [, text] of GIVEN)
      for (const why of reasons(text)) {
        expect(why.length).toBeGreaterThan(0);
        for (const code of why) expect(WHY_CODES).toContain(code);
      }
  });
});
