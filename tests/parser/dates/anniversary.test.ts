import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/parser/dates';
import { readLanguage } from '../../../src/parser/language';

/** `[date, words of its anniversary]` of every tied date in a story of 2023. */
function tied(text: string, published: string | null = '2023-03-08') {
  const found = findDates(readLanguage({ text, blocks: [] }), { published, dateline: null, language: 'en' });
  return found.flatMap(({ text: date, anniversary: a }) => (a ? [[date, text.slice(a.start, a.end), a.number]] : []));
}

describe('anniversaries', () => {
  it.each([
    [
      'Weeks before the 20th anniversary of the invasion he flew in. It began on March 20, 2003, after months of talks in 2003.',
      [['March 20, 2003', '20th anniversary', 20]],
    ],
    ['The tenth anniversary of the flood of May 2013 is near.', [['May 2013', 'tenth anniversary', 10]]],
    ['The 5-year anniversary of the 2018 fire was quiet.', [['2018', '5-year anniversary', 5]]],
    ['The 20th anniversary of the treaty of 1999 was quiet.', []],
    ['Their wedding anniversary was in 2003.', []],
  ])('%s', (text, wanted) => expect(tied(text)).toEqual(wanted));
  it('needs the day of writing', () => expect(tied('The 20th anniversary of the war of 2003.', null)).toEqual([]));
});
