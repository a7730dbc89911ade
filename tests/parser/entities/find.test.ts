import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article';
import type { Resources } from '../../../src/parser/analyze';
import { findEntities } from '../../../src/parser/entities';
import { readLanguage } from '../../../src/parser/language';

/** Entities by rules alone, as "type name (role): mention, mention". */
function find(text: string, resources: Resources = {}) {
  const article = articleFromText(text);
  return findEntities(readLanguage(article), article, resources).map((e) => ({
    ...e,
    texts: e.mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}
const named = (text: string, name: string, resources?: Resources) =>
  find(text, resources).find((entity) => entity.name === name);

/** With the shipped model. */
const trained: Resources = { names: readFileSync(join(__dirname, '../../../assets/model/names.bin')) };

describe('findEntities by rules', () => {
  it('merges a surname with the full name and leaves the title outside', () => {
    const entity = named('Defence Secretary Lydia Marlow met troops. Marlow left at noon.', 'Lydia Marlow');
    expect(entity).toMatchObject({ type: 'person', texts: ['Lydia Marlow', 'Marlow'], gender: 'female' });
  });
  it('keeps spouses apart by their titles', () => {
    const text = 'John Hartley and Mary Hartley own the farm. Mr Hartley milks. Mrs Hartley sells.';
    expect(named(text, 'John Hartley')?.mentions).toHaveLength(2);
    expect(named(text, 'Mary Hartley')?.mentions).toHaveLength(2);
  });
  it('counts US, U.S. and United States as one place', () => {
    expect(
      find('The U.S. agreed. The United States and the US army went.').filter((e) => e.type === 'place'),
    ).toHaveLength(1);
  });
  it('links a nationality to its country without merging them', () => {
    const text = 'Iraq signed. The Iraqi army and other Iraqis waited.';
    expect(named(text, 'Iraqi')?.place).toBe(named(text, 'Iraq')?.id);
  });
  it('merges an acronym with the name it stands for', () => {
    expect(
      named('The International Monetary Fund (IMF) met. The IMF lent.', 'International Monetary Fund')?.texts,
    ).toEqual(['International Monetary Fund', 'IMF', 'IMF']);
  });
  it.each([
    ['a sentence start', 'However, nothing happened. Officials waited.'],
    ['a bare title', 'The President spoke. The Prime Minister left.'],
    ['a weekday', 'They met on Tuesday in March.'],
  ])('finds no name in %s', (_, text) => expect(find(text)).toEqual([]));
  it('never throws and keeps offsets inside any text', () => {
    for (const text of ['', '.', 'A', '’s', 'The', '…—“”', 'X. Y. Z.', 'U.S.', '\ud800 Bob', '('.repeat(50)])
      expect(() => find(text)).not.toThrow();
  });
});

describe('roles', () => {
  it.each([
    ['Former French president Nina Roux spoke.', 'Nina Roux', 'Former French president'],
    ['Carla Stone, the mayor of Leeds, spoke.', 'Carla Stone', 'mayor of Leeds'],
    ['Anna Kovacs, 54, a baker from Leeds, spoke.', 'Anna Kovacs', 'baker from Leeds'],
    ['Peter Lang is the director of the zoo.', 'Peter Lang', 'director of the zoo'],
    ['The governor of Puerto Rico, Wanda Mora, spoke.', 'Wanda Mora', 'governor of Puerto Rico'],
    ['She rang her son Peter Lang.', 'Peter Lang', 'son'],
    ['British military spokesman Maj. Peter Lang spoke.', 'Peter Lang', 'British military spokesman'],
    ['They met President of France Nina Roux in May.', 'Nina Roux', 'President of France'],
    ['He told of the Islamic State Sunni extremist group in Mosul.', 'Islamic State', 'Sunni extremist group'],
    ['They asked Anna Kovacs, who was a nurse in Leeds, to speak.', 'Anna Kovacs', 'nurse in Leeds'],
  ])('%s', (text, name, role) => {
    const entity = named(text, name, trained);
    expect(entity?.role).toBe(role);
    expect(text.slice(entity?.roleSpan?.start, entity?.roleSpan?.end)).toBe(role);
  });
});

describe('what is no role', () => {
  it.each([
    ['a clause after a comma', 'In Leeds Anna Kovacs, the police said, was late.', 'Anna Kovacs'],
    ['the next of a list', 'They thanked Anna Kovacs, Peter Lang and others.', 'Anna Kovacs'],
    ['a verb before the name', 'Nobody remembered Peter Lang.', 'Peter Lang'],
    ['a predicate that is no office', 'Peter Lang was a surprise to all.', 'Peter Lang'],
  ])('%s', (_, text, name) => expect(named(text, name, trained)).toMatchObject({ role: null }));
});

describe('facts', () => {
  it('knows a country by a short name, and a large city', () => {
    const text = 'The UK sent a team to Nairobi.';
    expect(named(text, 'UK')?.facts).toMatchObject({ kind: 'country', capital: 'London', demonym: 'British' });
    expect(named(text, 'Nairobi')?.facts).toMatchObject({ kind: 'city', country: 'Kenya' });
  });
  it.each([
    ['They met in Paris, Texas, on Monday.', 'Paris'],
    ['They met in Birmingham, Alabama.', 'Birmingham'],
    ['Police in Atlanta, Georgia, held two men.', 'Georgia'],
    ['She lives in Hyderabad, Pakistan.', 'Hyderabad'],
  ])('says nothing of a place whose namesake is meant: %s', (text, name) =>
    expect(named(text, name, trained)?.facts).toBeUndefined(),
  );
  it.each([
    ['They met in Paris, France, on Monday.', 'Paris'],
    ['They met in Chicago, Illinois.', 'Chicago'],
    ['Trains between Paris, Lyon and Nice stood still.', 'Paris'],
    ['In Paris, the minister resigned.', 'Paris'],
    ['Police in Tbilisi, Georgia, held two men.', 'Georgia'],
  ])('says what it knows of %s', (text, name) => expect(named(text, name, trained)?.facts).toBeDefined());
  it('knows nothing of a person who is called like a city', () => {
    expect(named('President Paris Jordan Kane spoke.', 'Paris Jordan Kane')?.facts).toBeUndefined();
  });
});

describe('merging', () => {
  const texts = (text: string, name: string) => named(text, name, trained)?.texts;
  it('keeps two people with one surname apart', () => {
    const text = 'Peter Lang met Anna Lang. Mr Lang paid. Ms Lang thanked him.';
    expect(texts(text, 'Peter Lang')).toEqual(['Peter Lang', 'Lang']);
    expect(texts(text, 'Anna Lang')).toEqual(['Anna Lang', 'Lang']);
  });
  it('gives a surname to the person named last before it', () => {
    const text = 'Peter Lang spoke. Lang sat down. Then Carl Lang spoke. Lang sat down too.';
    expect(texts(text, 'Carl Lang')).toEqual(['Carl Lang', 'Lang']);
  });
  it('does not merge a nationality with its country', () =>
    expect(texts('Kenya and the Kenyan team.', 'Kenya')).toEqual(['Kenya']));
});
