import { describe, expect, it } from 'vitest';
import { mendBorders } from '../../../src/parser/entities/tagger/borders';
import { joinListed } from '../../../src/parser/entities/tagger/listed';
import { readLanguage } from '../../../src/parser/language';
import { mark, spans } from './marked';

const mended = (marked: string) => {
  const { text, mentions } = mark(marked);
  const language = readLanguage({ text, blocks: [] });
  return spans(language, mendBorders(language, mentions(language), new Uint8Array(language.tokens.length)));
};

describe('mendBorders', () => {
  it.each([
    // A person's name goes on after a hyphen.
    ['[p Lee Sung]-min spoke.', ['Lee Sung-min']],
    ['[p Pravit Chan]-o-cha spoke.', ['Pravit Chan-o-cha']],
    // What follows is a word of its own.
    ['The [p Ann Lee]-led party won.', ['Ann Lee']],
    ['A [p Marlow]-era law fell.', ['Marlow']],
    ['The [l US]-led force left.', ['US']],
    ['A [p Ann Lee]-appointed judge sat.', ['Ann Lee']],
    // The article of a name belongs to it.
    ['They fled to al-[l Karib] at night.', ['al-Karib']],
    ['They crossed sub-[l Saharan Africa].', ['sub-Saharan Africa']],
    ['An anti-[g American] crowd came.', ['American']],
    // Two names are two.
    ['He knows [l Reading and Slough] well.', ['Reading', 'Slough']],
    ['[p Ann Lee and Bob Fisk] came.', ['Ann Lee', 'Bob Fisk']],
    ['[o Marks and Fisk] closed.', ['Marks and Fisk']],
  ])('%s', (marked, names) => expect(mended(marked)).toEqual(names));
});

describe('joinListed', () => {
  /** Marks as phrases.ts makes them: kind 2 (country) on the words in double brackets. */
  const joined = (marked: string, first: number, last: number) => {
    const { text, mentions } = mark(marked);
    const language = readLanguage({ text, blocks: [] });
    const marks = new Uint8Array(language.tokens.length);
    for (let i = first; i < last; i++) marks[i] = 8 + (i === first ? 1 : i === last - 1 ? 3 : 2);
    return spans(language, joinListed(language, mentions(language), marks));
  };
  it('makes a cut name whole', () =>
    expect(joined('In [l Bosnia] and [l Herzegovina] it rained.', 1, 4)).toEqual(['Bosnia and Herzegovina']));
  it('leaves capitals alone: the list may know a longer name that is not meant', () =>
    expect(joined('In [l Hong] [l Kong] it rained.', 1, 3)).toEqual(['Hong', 'Kong']));
  it('leaves what no list has', () =>
    expect(joined('In [l Reading] and [l Slough] it rained.', 0, 0)).toEqual(['Reading', 'Slough']));
});
