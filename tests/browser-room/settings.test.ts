import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  cleanSettings,
  DEFAULTS,
  loadSettings,
  saveSettings,
  siteSwitch,
  takeResetNotice,
} from '../../src/browser/settings';

beforeEach(() => fakeBrowser.reset());

describe('cleanSettings', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'settings'],
    ['a list', [1, 2]],
    ['unknown members', { version: 1, colour: 'red' }],
    ['values of wrong types', { version: 1, when: 3, kinds: [], threshold: '1', sites: { 'a.example': 'yes' } }],
    ['a threshold beyond 1', { version: 1, threshold: 7 }],
  ])('%s becomes the defaults', (_, stored) => expect(cleanSettings(stored)).toEqual(DEFAULTS));

  it('keeps every usable member beside unusable ones', () => {
    const stored = {
      version: 1,
      when: 'click',
      intensity: 'loud',
      kinds: { quote: false, date: 'no' },
      sites: { 'a.example': false, 'b.example': 1 },
    };
    expect(cleanSettings(stored)).toEqual({
      ...DEFAULTS,
      when: 'click',
      kinds: { ...DEFAULTS.kinds, quote: false },
      sites: { 'a.example': false },
    });
  });

  it('is stable and of one shape for anything', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const clean = cleanSettings(stored);
        expect(cleanSettings(clean)).toEqual(clean);
        expect(Object.keys(clean).sort()).toEqual(Object.keys(DEFAULTS).sort());
      }),
    );
  });
});

describe('stored settings', () => {
  it('come back as they were saved', async () => {
    await saveSettings({ ...DEFAULTS, everyMention: true });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, everyMention: true });
  });
  it('that are broken are reset, with a notice once, and nothing else is lost', async () => {
    await fakeBrowser.storage.local.set({ settings: 'broken', wrongs: [1] });
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(await takeResetNotice()).toBe(true);
    expect(await takeResetNotice()).toBe(false);
    expect(await fakeBrowser.storage.local.get('wrongs')).toEqual({ wrongs: [1] });
  });
  it('follow the reader to other devices only when wanted', async () => {
    await saveSettings({ ...DEFAULTS, print: true });
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({});
    await changeSettings((settings) => ({ ...settings, sync: true }));
    await fakeBrowser.storage.sync.set({ settings: { ...DEFAULTS, when: 'news' } });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, when: 'news', sync: true });
  });
});

describe('siteSwitch', () => {
  const settings = { ...DEFAULTS, sites: { 'news.example': false, 'www.news.example': true } };
  it.each<[string, boolean | null]>([
    ['news.example', false],
    ['m.news.example', false],
    ['www.news.example', true],
    ['example', null],
    ['othernews.example', null],
    ['', null],
    ['constructor', null],
  ])('%s', (host, expected) => expect(siteSwitch(settings, host)).toBe(expected));
});
