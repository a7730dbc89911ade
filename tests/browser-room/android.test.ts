import { describe, expect, it, vi } from 'vitest';
import { filesBelow, readFile } from '../guard/files';

/** Parts of the API that Firefox for Android does not have (MDN, browser compatibility data, 2026). */
const MISSING = ['contextMenus', 'menus', 'commands', 'sidebarAction', 'sidePanel', 'windows', 'bookmarks', 'history'];

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });

/** The API as a phone has it. */
const phone = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => phone);
Object.assign(phone.browser, {
  runtime: {
    ...{ id: 'nutgraf', onMessage: event(), onInstalled: event(), onStartup: event() },
    getURL: (path: string) => `moz-extension://x${path}`,
  },
  storage: {
    local: { get: async () => ({}), set: async () => {} },
    sync: { get: async () => ({}) },
    onChanged: event(),
  },
  i18n: { getMessage: (key: string) => (key === 'language_tag' ? 'en' : key) },
  action: { setTitle: vi.fn(async () => {}) },
  tabs: { create: vi.fn(async () => ({})), query: async () => [] },
});

describe('Firefox for Android', () => {
  it('starts the background without what it lacks', async () => {
    const { serveMenu } = await import('../../src/browser/menu');
    const { serveCommands } = await import('../../src/browser/commands');
    const { serveWelcome } = await import('../../src/browser/welcome');
    for (const serve of [serveMenu, serveCommands, serveWelcome]) expect(serve).not.toThrow();
  });

  it('lists no shortcuts, offers no panel and shows no badge, without a fault', async () => {
    const { shortcuts } = await import('../../src/browser/shortcuts');
    const { hasPanel } = await import('../../src/browser/panel');
    const { showBadge } = await import('../../src/browser/background');
    expect(await shortcuts()).toEqual([]);
    expect(hasPanel()).toBe(false);
    await expect(showBadge(1, 3)).resolves.toBeUndefined();
    const { action } = phone.browser as { action: { setTitle: ReturnType<typeof vi.fn> } };
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 1, title: 'badge_title' });
  });

  it.each([...filesBelow('src/browser', /\.ts$/), ...filesBelow('entrypoints', /\.tsx?$/)])(
    '%s asks before it uses what a phone may lack',
    (file) => {
      const code = readFile(file);
      for (const api of MISSING) {
        const used = [...code.matchAll(new RegExp(`\\bbrowser\\.${api}\\b(\\?\\.|\\s*\\?\\?)?`, 'g'))];
        const isAsked = code.includes(`if (!browser.${api}) return`);
        expect(
          used.filter(([, asked]) => !asked && !isAsked).map(([text]) => text),
          `${file}: ${api}`,
        ).toEqual([]);
      }
    },
  );
});
