// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entity } from '../../../src/parser/model';
import { lookUpUrl } from '../../../src/views/card/LookUp';
import { NameBody } from '../../../src/views/card/NameBody';
import { figuresNear, namesWith } from '../../../src/views/card/near';
import type { CardProps } from '../../../src/views/card/props';
import { ANALYSIS } from '../../fixtures/analysis';
import { wordingOf } from '../../fixtures/wording';

const IRAQ = ANALYSIS.entities.find(({ name }) => name === 'Iraq')!;
const FACTS: Entity['facts'] = {
  ...{ kind: 'country', name: 'Iraq', capital: 'Baghdad', region: 'Western Asia' },
  ...{ currency: 'Iraqi dinar', demonym: 'Iraqi' },
};

function stage(entity: Entity) {
  const goTo = vi.fn();
  const root = document.body.appendChild(document.createElement('div'));
  const props = {
    ...{ ...wordingOf(), analysis: ANALYSIS, index: 0, total: 1, pinned: false, sheet: false, hidden: false },
    mark: { id: entity.id, kind: entity.type, mention: 0 },
    actions: { goTo } as unknown as CardProps['actions'],
  };
  act(() => render(<NameBody entity={entity} {...props} />, root));
  const facts = [...root.querySelectorAll('dt')].map((dt) => [dt.textContent, dt.nextElementSibling?.textContent]);
  return { root, goTo, facts: new Map(facts as [string, string][]) };
}
afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

describe('the card of a name', () => {
  it('says of a country what the lists know', () => {
    const { facts } = stage({ ...IRAQ, facts: FACTS });
    expect(facts.get('Capital')).toBe('Baghdad');
    expect(facts.get('Currency')).toBe('Iraqi dinar');
    expect(facts.get('Its people')).toBe('Iraqi');
  });
  it('says of a city its country and its size', () => {
    const { facts } = stage({
      ...IRAQ,
      facts: { kind: 'city', name: 'Baghdad', country: 'Iraq', population: 7_216_000 },
    });
    expect(facts.get('Country')).toBe('Iraq');
    expect(facts.get('Population')).toBe('7.2M');
  });
  it('says nothing of its own about a person', () => {
    const { facts } = stage(ANALYSIS.entities[0]!);
    expect([...facts.keys()]).toEqual(['Named', 'Speaks', 'Named with', 'Figures near it']);
  });
  it('leads to the names beside it', () => {
    const { root, goTo } = stage(ANALYSIS.entities[0]!);
    const other = [...root.querySelectorAll<HTMLElement>('.line')].find((b) => b.textContent?.includes('al-Sudani'))!;
    act(() => other.click());
    expect(goTo).toHaveBeenCalledWith('e2');
  });
  it('offers the encyclopedia as a link that tells the new tab nothing', () => {
    const link = stage(IRAQ).root.querySelector('a')!;
    expect(link.target).toBe('_blank');
    expect(link.rel.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
    expect(link.href).toBe(lookUpUrl('Iraq'));
  });
});

describe('lookUpUrl', () => {
  it.each([
    ['Lloyd Austin', 'https://en.wikipedia.org/wiki/Special:Search?search=Lloyd%20Austin'],
    ['AT&T', 'https://en.wikipedia.org/wiki/Special:Search?search=AT%26T'],
    ['"><img src=x>', 'https://en.wikipedia.org/wiki/Special:Search?search=%22%3E%3Cimg%20src%3Dx%3E'],
  ])('%s', (name, url) => expect(lookUpUrl(name)).toBe(url));
});

describe('what stands near a name', () => {
  it('is never the name itself, and at most what is asked for', () => {
    for (const entity of ANALYSIS.entities) {
      expect(namesWith(ANALYSIS, entity, 2).length).toBeLessThanOrEqual(2);
      expect(namesWith(ANALYSIS, entity, 9).map(({ id }) => id)).not.toContain(entity.id);
    }
  });
  it('is only what its own paragraphs hold', () => {
    const syria = ANALYSIS.entities.find(({ name }) => name === 'Syria')!;
    expect(figuresNear(ANALYSIS, syria, 3)).toEqual([]);
    expect(namesWith(ANALYSIS, syria, 3).map(({ text }) => text)).toEqual(['Islamic State']);
  });
});
