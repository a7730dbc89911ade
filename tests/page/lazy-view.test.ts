// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CardActions, CardContent, CardView } from '../../src/page/card-port';
import { lazyView } from '../../src/page/lazy-view';

const SORRY = 'Reload the page.';
const content = (id: string) => ({ mark: { id } }) as unknown as CardContent;
const actions = {} as CardActions;

function root(): ShadowRoot {
  return document.createElement('div').attachShadow({ mode: 'open' });
}

function view(): CardView {
  const draw = vi.fn((into: ShadowRoot, { mark }: CardContent) => into.replaceChildren(mark.id));
  return {
    draw,
    announce: vi.fn(),
    erase: (from) => from.replaceChildren(),
    sheets: [new CSSStyleSheet()],
    mode: 'open',
  };
}

describe('a card view that comes when it is wanted', () => {
  it('is loaded once, dresses the root, and draws', async () => {
    const loaded = view();
    const load = vi.fn(async () => loaded);
    const lazy = lazyView(load, () => SORRY, 'closed');
    expect(load).not.toHaveBeenCalled();
    const into = root();
    await lazy.draw(into, content('first'), actions);
    expect(into.textContent).toBe('first');
    expect(lazy.draw(into, content('second'), actions)).toBeUndefined();
    expect(into.textContent).toBe('second');
    expect(into.adoptedStyleSheets).toEqual(loaded.sheets);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('draws only the last card that was asked for while it was coming', async () => {
    const loaded = view();
    const lazy = lazyView(
      async () => loaded,
      () => SORRY,
      'closed',
    );
    const into = root();
    await Promise.all([lazy.draw(into, content('first'), actions), lazy.draw(into, content('second'), actions)]);
    expect(into.textContent).toBe('second');
    expect(loaded.draw).toHaveBeenCalledTimes(1);
  });

  it('draws nothing into a card that was closed while it was coming', async () => {
    const loaded = view();
    const lazy = lazyView(
      async () => loaded,
      () => SORRY,
      'closed',
    );
    const into = root();
    const drawn = lazy.draw(into, content('first'), actions);
    lazy.erase(into);
    await drawn;
    expect(loaded.draw).not.toHaveBeenCalled();
  });

  it('says one sentence where it cannot come', async () => {
    const lazy = lazyView(
      () => Promise.reject(new Error('Extension context invalidated.')),
      () => SORRY,
      'closed',
    );
    const into = root();
    await lazy.draw(into, content('first'), actions);
    expect(into.textContent).toBe(SORRY);
    expect(into.querySelector('p')?.getAttribute('role')).toBe('status');
  });

  it('says it where it can no longer draw', async () => {
    const loaded = view();
    const lazy = lazyView(
      async () => loaded,
      () => SORRY,
      'closed',
    );
    const into = root();
    await lazy.draw(into, content('first'), actions);
    vi.mocked(loaded.draw).mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    lazy.draw(into, content('second'), actions);
    expect(into.textContent).toBe(SORRY);
  });
});
