import { describe, expect, it } from 'vitest';
import { groupNames, type NameRun } from '../../../src/parser/resolve/people';
import { antecedentsOf, resolvePronoun } from '../../../src/parser/resolve/pronouns';

const run = (text: string, title = ''): NameRun => ({
  text,
  title,
  words: text.toLowerCase().split(' '),
  entity: null,
});
const namesOf = (...runs: NameRun[]) => groupNames(runs).map((named) => named.name);

describe('groupNames', () => {
  it('gives a surname the full name before it', () =>
    expect(namesOf(run('Ann Lee'), run('Lee'))).toEqual(['Ann Lee', 'Ann Lee']));
  it('gives a first surname the full name after it', () =>
    expect(namesOf(run('Lee'), run('Anna Lee'))).toEqual(['Anna Lee', 'Anna Lee']));
  it('lets a title choose between two of one surname', () =>
    expect(namesOf(run('Anna Lee'), run('Robert Lee'), run('Lee', 'ms')).at(-1)).toBe('Anna Lee'));
  it('accepts initials', () => expect(namesOf(run('Anna M Lee'), run('Anna Lee')).at(-1)).toBe('Anna M Lee'));
  it('forgives a titled surname that is misspelt', () =>
    expect(namesOf(run('Lydia Buchtmann'), run('Bauchtmann', 'ms')).at(-1)).toBe('Lydia Buchtmann'));
  it('keeps different people apart', () =>
    expect(namesOf(run('Anna Lee'), run('Bob Ray'), run('Ray'))).toEqual(['Anna Lee', 'Bob Ray', 'Bob Ray']));
  it('does not join another given name', () =>
    expect(namesOf(run('Anna Lee'), run('Robert Lee'))).toEqual(['Anna Lee', 'Robert Lee']));
});

describe('pronouns', () => {
  const [anna, bob] = groupNames([run('Anna Lee'), run('Robert Ray')]);
  const seen = (named: NonNullable<typeof anna>, unit: number, subject = true) => ({
    named,
    unit,
    subject,
    speaker: false,
  });
  const who = (word: string, unit: number, ...refs: ReturnType<typeof seen>[]) =>
    resolvePronoun(antecedentsOf(word, unit, refs))?.named.name ?? null;

  it('agree in gender', () => expect(who('she', 2, seen(anna!, 0), seen(bob!, 1))).toBe('Anna Lee'));
  it('stay bare when nobody fits', () => expect(who('she', 2, seen(bob!, 1))).toBeNull());
  it('stay bare when everybody is too far away', () => expect(who('she', 40, seen(anna!, 1))).toBeNull());
  it('say nothing for words that are no pronouns', () => expect(who('lee', 2, seen(anna!, 1))).toBeNull());
});
