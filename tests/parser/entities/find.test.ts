import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article';
import { findEntities } from '../../../src/parser/entities';
import { readLanguage } from '../../../src/parser/language';

/** Entities by rules alone, as "type name (role): mention, mention". */
function find(text: string) {
  const article = articleFromText(text);
  return findEntities(readLanguage(article), article, {}).map((e) => ({
    ...e,
    texts: e.mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}
const named = (text: string, name: string) => find(text).find((entity) => entity.name === name);

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
  ])('%s', (text, name, role) => {
    const entity = named(text, name);
    expect(entity?.role).toBe(role);
    expect(text.slice(entity?.roleSpan?.start, entity?.roleSpan?.end)).toBe(role);
  });
});
