import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/parser/language';
import { classOf, isPast, isPlural, plural, singular } from '../../../src/parser/language/wordclass';

const token = (word: string) => tokenize(word)[0]!;

describe('classOf', () => {
  it.each([
    ['the', 'determiner'],
    ['its', 'possessive'],
    ['of', 'preposition'],
    ['and', 'conjunction'],
    ['were', 'auxiliary'],
    ['who', 'relative'],
    ['they', 'pronoun'],
    ['US', 'name'],
    ['WHO', 'name'],
    ['Lisbon', 'name'],
    ['quickly', 'adverb'],
    ['rose', 'verb'],
    ['killed', 'participle'],
    ['killing', 'gerund'],
    ['building', 'noun'],
    ['hundred', 'noun'],
    ['soldier', 'noun'],
    ['%', 'mark'],
  ])('%s is a %s', (word, expected) => {
    expect(classOf(token(word))).toBe(expected);
  });
});

describe('plurals', () => {
  it.each(['soldiers', 'people', 'cities', 'aircraft', 'women', 'Americans'])('%s is plural', (word) => {
    expect(isPlural(token(word))).toBe(true);
  });
  it.each(['gas', 'famous', 'US', 'is', 'this', 'crisis', 'says', 'soldier', 'business'])('%s is not', (word) => {
    expect(isPlural(token(word))).toBe(false);
  });
  it.each([
    ['member', 'members'],
    ['city', 'cities'],
    ['church', 'churches'],
    ['day', 'days'],
    ['person', 'people'],
    ['people', 'people'],
    ['foot', 'feet'],
  ])('%s becomes %s and back', (one, many) => {
    expect(plural(one)).toBe(many);
    if (one !== many) expect(singular(many)).toBe(one);
  });
});

describe('isPast', () => {
  it.each([
    ['killed', true],
    ['rose', true],
    ['speed', false],
    ['kills', false],
  ])('%s: %s', (word, expected) => {
    expect(isPast(token(word))).toBe(expected);
  });
});
