// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupActions, PopupData } from '../../../src/views/popup/model';
import { Popup } from '../../../src/views/popup/Popup';
import { ANALYSIS } from '../../fixtures/analysis';
import { wordingOf } from '../../fixtures/wording';

const DATA: PopupData = {
  ...{ status: 'ready', host: 'example.news', analysis: ANALYSIS, hidden: [], rereadAt: null, language: null },
  kinds: { quote: true, figure: true, date: true, person: true, organization: true, place: false },
  siteOn: true,
  folded: [],
  threshold: 0.5,
};

function stage(part: Partial<PopupData> = {}) {
  const actions = {
    ...{ show: vi.fn(), focus: vi.fn(), back: vi.fn(), switchKind: vi.fn(), switchSite: vi.fn(), fold: vi.fn() },
    ...{ readOnce: vi.fn(), readAlways: vi.fn(), readAnyway: vi.fn(), retry: vi.fn() },
    ...{ openSettings: vi.fn(), openClippings: vi.fn(), copy: vi.fn(async () => true) },
    ...{ save: vi.fn(async () => 'story.md'), keep: vi.fn(async () => true) },
  } satisfies PopupActions;
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(<Popup data={{ ...DATA, ...part }} actions={actions} wording={wordingOf()} />, root));
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const button = (name: string) =>
    all('button').find((b) => (b.getAttribute('aria-label') ?? b.textContent)?.trim() === name)!;
  const click = (element: Element | undefined) => act(async () => (element as HTMLElement).click());
  const text = () => root.textContent ?? '';
  return { actions, root, all, button, click, text };
}
afterEach(() => {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
});

describe('the popup of an article', () => {
  it('lists every mark: it is the twin of the highlights for those who cannot see them', async () => {
    const { all, click, button, text } = stage();
    await click(button('7 more'));
    for (const { text: words } of [...ANALYSIS.quotes, ...ANALYSIS.figures]) expect(text()).toContain(words);
    for (const { name } of ANALYSIS.entities) expect(text()).toContain(name);
    expect(all('.line li:not(.published)')).toHaveLength(6);
  });
  it('says "None" and "Not stated" instead of hiding', () => {
    const { text } = stage();
    expect(text()).toContain('BylineNone');
    expect(text()).toContain('HowNot stated');
  });
  it('leads from a key point to its place', async () => {
    const { actions, all, click } = stage();
    await click(all('.points .jump')[1]);
    expect(actions.show).toHaveBeenCalledWith(ANALYSIS.summary.keyPoints[1]);
  });
  it('opens the card of a figure, and offers the way back', async () => {
    const { actions, all, click, button } = stage();
    await click(all('.figures .jump').find((b) => b.textContent === 'some 2,500 US soldiers'));
    expect(actions.focus).toHaveBeenCalledWith('f2');
    await click(button('Back'));
    expect(actions.back).toHaveBeenCalled();
  });
  it('walks through the quotes of a voice and says where', async () => {
    const { actions, all, click, text } = stage();
    const walk = all('.voice-head .walk')[0];
    await click(walk);
    await click(walk);
    expect(actions.focus.mock.calls).toEqual([['q2'], ['q4']]);
    expect(text()).toContain('2 of 9');
  });
  it('walks through the mentions of a name, round and round', async () => {
    const { actions, all, click } = stage();
    const walk = all('.names .walk').find((b) => b.textContent?.startsWith('Mohammed'));
    for (let i = 0; i < 3; i++) await click(walk);
    const [first, second] = ANALYSIS.entities[1]!.mentions;
    expect(actions.show.mock.calls.map(([span]) => span.start)).toEqual([first!.start, second!.start, first!.start]);
  });
  it('shows the sentence of a figure on demand', async () => {
    const { all, click, text } = stage();
    await click(all('.figures .tool')[1]);
    expect(text()).toContain('There are some 2,500 US soldiers in Iraq today, on Iraqi bases');
  });
  it('sorts the figures by value', async () => {
    const { all, click } = stage();
    const values = () => all('td.value').map((td) => td.textContent);
    expect(values()).toEqual(['20th', 'about 2,500']);
    await click(all('.sorter')[0]);
    expect(values()).toEqual(['about 2,500', '20th']);
    expect(all('th')[0]?.getAttribute('aria-sort')).toBe('descending');
  });
  it('has columns of units and changes only where there are any, and sorts by them', async () => {
    const heads = (all: (selector: string) => HTMLElement[]) => all('.figures-table th').map((th) => th.textContent);
    expect(heads(stage().all)).toEqual(['Value', 'What it counts']);
    const [first, second] = ANALYSIS.figures;
    const figures = [
      { ...first!, kind: 'measure' as const, unit: 'tonnes', change: null },
      { ...second!, kind: 'measure' as const, unit: 'litres', change: 'increase' as const },
    ];
    const { all, click } = stage({ analysis: { ...ANALYSIS, figures } });
    expect(heads(all)).toEqual(['Value', 'Unit', 'What it counts', 'Change']);
    expect(all('td.change')[1]?.textContent).toBe('a rise');
    await click(all('.sorter')[1]);
    expect(all('td.unit').map((td) => td.textContent)).toEqual(['litres', 'tonnes']);
    await click(all('.sorter')[3]);
    await click(all('.sorter')[3]);
    expect(all('td.change').map((td) => td.textContent)).toEqual(['', 'a rise']);
  });
  it('shows ten of many figures, and all on demand or when filtered', async () => {
    const figures = Array.from({ length: 30 }, (_, i) => ({ ...ANALYSIS.figures[1]!, id: `f${i}` }));
    const { all, click, button } = stage({ analysis: { ...ANALYSIS, figures } });
    expect(all('.figures-table tbody tr')).toHaveLength(10);
    await click(button('20 more'));
    expect(all('.figures-table tbody tr')).toHaveLength(30);
  });
  it('draws the dated words of the timeline', () => {
    const dated = stage()
      .all('.line .kind.date')
      .map((words) => words.textContent);
    expect(dated).toEqual(expect.arrayContaining(['March 20, 2003', '2014', 'December 2017']));
  });
  it('folds a section', async () => {
    const { actions, all, click } = stage();
    await click(all('#voices .folder')[0]);
    expect(actions.fold).toHaveBeenCalledWith(['voices']);
    expect(stage({ folded: ['voices'] }).all('.voice')).toHaveLength(0);
  });
  it('switches a kind by its box and by its letter', async () => {
    const { actions, all, click } = stage();
    await click(all('.kinds input')[1]);
    expect(actions.switchKind).toHaveBeenLastCalledWith('figure', false);
    await act(async () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l' })));
    expect(actions.switchKind).toHaveBeenLastCalledWith('place', true);
  });
  it('hears no letters with a modifier', async () => {
    const { actions } = stage();
    await act(async () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', ctrlKey: true })));
    expect(actions.switchKind).not.toHaveBeenCalled();
  });
  it('filters every list', async () => {
    const { root, click, button, text } = stage();
    await click(button('Filter the lists'));
    const input = root.querySelector('input[type=text]') as HTMLInputElement;
    input.value = 'sudani';
    await act(async () => void input.dispatchEvent(new Event('input', { bubbles: true })));
    expect(text()).toContain('Mohammed Shia al-Sudani');
    expect(text()).not.toContain('Saddam Hussein');
    expect(text()).toContain('2 found');
  });
  it('copies the summary and says so, or says that it could not', async () => {
    const { actions, click, button, all } = stage();
    await click(button('Copy summary'));
    expect(actions.copy.mock.calls[0]).toMatchObject([expect.stringContaining('Pentagon chief in Iraq')]);
    expect(all('.status')[0]?.textContent).toBe('Copied');
    actions.copy.mockResolvedValue(false);
    await click(button('Copy summary'));
    expect(all('.status')[0]?.textContent).toBe('Could not copy: the browser said no.');
  });
  it('saves in the format chosen and names the file', async () => {
    const { actions, all, click, button } = stage();
    await click(button('Save as'));
    await click(all('.save-menu button')[0]);
    expect(actions.save).toHaveBeenCalledWith('markdown');
    expect(all('.status')[0]?.textContent).toBe('Saved as story.md');
    expect(all('.save-menu')).toHaveLength(0);
  });
  it('keeps a quote once', async () => {
    const { actions, all, click } = stage();
    const keep = all('.said-list .keep')[0];
    await click(keep);
    expect(actions.keep).toHaveBeenCalledWith('q2');
    expect(keep?.hasAttribute('disabled')).toBe(true);
  });
  it('says when the page was read again', () =>
    expect(stage({ rereadAt: '2026-05-06T14:05:00' }).text()).toMatch(/The page changed\. Read again at .*05/));
  it('numbers the notes as its header does', () => {
    const { all } = stage();
    expect(all('.reference').map((a) => a.textContent)).toEqual(['1', '3']);
    expect(all('.notes-list li').map((li) => li.id)).toEqual(['note-1', 'note-2', 'note-3']);
  });
});

describe('the popup without a summary', () => {
  it.each([
    ['not-article', 'This is not a news article', 'Read it anyway', 'readAnyway'],
    ['no-access', 'Nutgraf has not read this page', 'Read this page', 'readOnce'],
    ['no-access', 'or let Nutgraf read every article on example.news', 'Always on example.news', 'readAlways'],
    ['waiting', 'only when you say so', 'Read this page', 'readAnyway'],
    ['off-here', 'Nutgraf is off on this site', 'Read this page', 'readAnyway'],
    ['failed', 'Nutgraf could not read this page', 'Try again', 'retry'],
  ] as const)('%s: says "%s" and offers "%s"', async (status, says, offers, action) => {
    const { actions, text, click, button } = stage({ status, analysis: null });
    expect(text()).toContain(says);
    await click(button(offers));
    expect(actions[action]).toHaveBeenCalledOnce();
  });
  it('says that the browser keeps a page closed, and offers no switch', () => {
    const { text, all } = stage({ status: 'closed', host: '', analysis: null });
    expect(text()).toContain('The browser keeps this page closed');
    expect(all('[role=switch]')).toHaveLength(0);
  });
  it('names the language', () =>
    expect(stage({ status: 'other-language', analysis: null, language: 'de-AT' }).text()).toContain(
      'This article is in German.',
    ));
  it('does not flash while it reads', async () => {
    vi.useFakeTimers();
    const { text } = stage({ status: 'reading', analysis: null });
    expect(text()).not.toContain('Reading the page');
    await act(async () => void vi.advanceTimersByTime(200));
    expect(text()).toContain('Reading the page');
    vi.useRealTimers();
  });
  it('says that nothing was found, and shows what it is not sure of on demand', async () => {
    const quotes = [{ ...ANALYSIS.quotes[1]!, confidence: 0.2 }];
    const none = { who: null, what: null, when: null, where: null, why: null, how: null };
    const summary = { ...none, keyPoints: [], voices: [], timeline: [], notes: [] };
    const analysis = { ...ANALYSIS, quotes, figures: [], dates: [], entities: [], summary };
    const { text, click, button } = stage({ analysis });
    expect(text()).toContain('No quotes, figures or names that Nutgraf is sure of.');
    await click(button('Show unsure ones (1)'));
    expect(text()).toContain('Perhaps a quote');
  });
});
