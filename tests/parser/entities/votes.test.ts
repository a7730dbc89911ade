import { describe, expect, it } from 'vitest';
import { agree } from '../../../src/parser/entities/refine/consistency';
import { listedGroups } from '../../../src/parser/entities/refine/listed';
import { readLanguage } from '../../../src/parser/language';
import { mark } from './marked';

/** Types after the article has voted, in text order. */
const voted = (marked: string, confidences: number[]) => {
  const { text, mentions } = mark(marked);
  const language = readLanguage({ text, blocks: [] });
  const found = mentions(language).map((m, i) => ({ ...m, confidence: confidences[i]! }));
  return agree(language, found).map((m) => m.type.slice(0, 2));
};

describe('one name, one type', () => {
  it.each([
    [
      'the more likely type wins',
      'In [l Kestrel] it rained. [o Kestrel] paid. [o Kestrel] sold.',
      [0.5, 0.9, 0.9],
      'or or or',
    ],
    [
      'a surname is the person whose name it ends',
      '[p Ann Reading] spoke. [l Reading] sat down.',
      [0.95, 0.6],
      'pe pe',
    ],
    [
      'initials in brackets are what the name before them is',
      'The [l Denby Trade Zone] ([o DTZ]) opened. The [o DTZ] is full.',
      [0.9, 0.5, 0.3],
      'pl pl pl',
    ],
    ['other letters in brackets are not', 'The [l Denby Trade Zone] ([o BBC]) opened.', [0.9, 0.9], 'pl or'],
    ['two names stay two', '[p Ann Lee] flew to [l Leeds].', [0.9, 0.9], 'pe pl'],
    ['a sure place is not its airline', '[o Kenya Airways] left [l Kenya].', [0.95, 0.9], 'or pl'],
  ])('%s', (_, marked, confidences, types) => expect(voted(marked, confidences).join(' ')).toBe(types));
});

describe('listed peoples', () => {
  const typed = (marked: string, confidence: number) => {
    const { text, mentions } = mark(marked, confidence);
    const language = readLanguage({ text, blocks: [] });
    return listedGroups(language, mentions(language)).map((m) => m.type[0]);
  };
  it.each([
    ['several words of the list are a group', '[o First Nations] leaders met.', 0.8, 'g'],
    ['one word may be a team', '[o Indians] beat [o Ravens].', 0.8, 'oo'],
    ['a sure name is believed', '[o African Americans] played.', 0.99, 'o'],
    ['a longer name is no people', 'The [o First Nations Trust] met.', 0.8, 'o'],
  ])('%s', (_, marked, confidence, types) => expect(typed(marked, confidence).join('')).toBe(types));
});
