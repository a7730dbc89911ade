// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../src/views/card/Card';
import type { CardProps, Elsewhere } from '../../../src/views/card/props';
import { ANALYSIS } from '../../fixtures/analysis';
import { wordingOf } from '../../fixtures/wording';

const nothing = vi.fn();
const actions = { step: nothing, close: nothing, pin: nothing, goTo: nothing, wrong: nothing, undo: nothing };
const PLACE: Elsewhere = {
  ...{ url: 'https://gulf.example/a?b#c', title: 'Visit', source: 'Gulf Post', published: '2023-03-09' },
  ...{ text: 'about 2,000 US soldiers', value: 2000 },
};

/** A card whose reader kept these places, after they have come. */
async function card(id: string, kind: string, alsoIn?: CardProps['alsoIn']): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'));
  const place = { index: 0, total: 1, pinned: false, sheet: false, hidden: false };
  const props: CardProps = {
    ...{ ...wordingOf(), ...place, analysis: ANALYSIS, mark: { id, kind, mention: 0 } },
    ...{ actions: { ...actions, copy: async () => true }, ...(alsoIn && { alsoIn }) },
  };
  await act(async () => render(<Card {...props} />, root));
  return root;
}
const fact = (root: HTMLElement) => {
  const value = root.querySelector('.also')?.closest('dd');
  return value ? `${value.previousElementSibling?.textContent} ${value.textContent}` : null;
};
afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

describe('what was kept from other articles', () => {
  it('tells a differing count with its words, day and a link to them', async () => {
    const root = await card('f2', 'figure', async () => [PLACE]);
    expect(fact(root)).toBe('Differs in Gulf Post, 9 Mar 2023: about 2,000 US soldiers');
    expect(root.querySelector('.also a')?.getAttribute('href')).toBe(
      'https://gulf.example/a?b#:~:text=about%202%2C000%20US%20soldiers',
    );
  });
  it('tells the same count apart from it', async () => {
    const root = await card('f2', 'figure', async () => [{ ...PLACE, value: 2500 }]);
    expect(fact(root)).toMatch(/^Also in Gulf Post/);
  });
  it('names where the same quotation stands, without its words again', async () => {
    const ask = vi.fn(async () => [{ ...PLACE, text: ANALYSIS.quotes[1]!.text, value: null }]);
    const root = await card('q2', 'quote', ask);
    expect(ask).toHaveBeenCalledWith(ANALYSIS.quotes[1]);
    expect(fact(root)).toBe('Also in Gulf Post, 9 Mar 2023');
  });
  it('lists three places at most', async () => {
    const root = await card('f2', 'figure', async () => Array(9).fill(PLACE));
    expect(root.querySelectorAll('.also')).toHaveLength(3);
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', null])('makes no link of %j', async (url) => {
    const root = await card('f2', 'figure', async () => [{ ...PLACE, url }]);
    expect(root.querySelector('.also')?.textContent).toContain('Gulf Post');
    expect(root.querySelector('.also a')).toBeNull();
  });
  it.each([
    ['nothing was kept', async () => []],
    ['the extension is gone', () => Promise.reject(new Error('gone'))],
    ['nobody can be asked', undefined],
  ])('says nothing when %s', async (_, ask) => {
    const root = await card('f2', 'figure', ask);
    expect(root.querySelector('.value')?.textContent).toContain('2,500');
    expect(root.querySelector('.also')).toBeNull();
  });
});
