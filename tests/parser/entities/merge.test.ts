import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../../src/parser/entities/merge';
import { readLanguage } from '../../../src/parser/language';
import { mark } from './marked';

/** Fullest names of the things that names in brackets ("[o Denby Bank]") are merged into, each with its count of mentions. */
function merged(marked: string): string[] {
  const { text, mentions } = mark(marked);
  const language = readLanguage({ text, blocks: [] });
  return mergeMentions(language, mentions(language)).map((c) => `${c.words.join(' ')} ${c.mentions.length}`);
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

describe('what stays apart', () => {
  it.each([
    ['[p Ann Fisk] came. Mr. [p Fisk] left.', ['Ann Fisk 1', 'Fisk 1']],
    ['Mr [p John Hartley] and Mrs [p Mary Hartley] came. Mrs [p Hartley] left.', ['John Hartley 1', 'Mary Hartley 2']],
    ['[p Ann Lee] met [p Anna Lee].', ['Ann Lee 1', 'Anna Lee 1']],
    ['[p Peter Lang Jr.] met [p Paul Lang].', ['Peter Lang Jr. 1', 'Paul Lang 1']],
    ['[l Denby] sued. [o Denby] lost.', ['Denby 1', 'Denby 1']],
    ['[p Denby] lives in [l Denby].', ['Denby 1', 'Denby 1']],
    ['The [o Bank of Denby] and the [o Bank of Ossett].', ['Bank of Denby 1', 'Bank of Ossett 1']],
    ['[o Denby United] beat [o Denby City].', ['Denby United 1', 'Denby City 1']],
    ['The [o Ministry of Health] and the [o Ministry of Finance].', ['Ministry of Health 1', 'Ministry of Finance 1']],
    ['The [o Trade Union Congress] met. The [o TAC] did not.', ['Trade Union Congress 1', 'TAC 1']],
    ['[l South Korea] and [l North Korea] spoke.', ['South Korea 1', 'North Korea 1']],
    ['[l Guinea] and [l Guinea-Bissau] spoke.', ['Guinea 1', 'Guinea-Bissau 1']],
    ['[l Niger] and [l Nigeria] spoke.', ['Niger 1', 'Nigeria 1']],
    ['[g Dominicans] left the [l Dominican Republic].', ['Dominicans 1', 'Dominican Republic 1']],
    ['[l Georgia] and [l Georgia Street].', ['Georgia 1', 'Georgia Street 1']],
  ])('%s', (text, names) => expect(merged(text)).toEqual(names));
});
