import type { Plugin } from 'vite';

const POLYFILL = /^(?:wxt\/browser|@wxt-dev\/webextension-polyfill\/browser)$/;
const NATIVE = '\0native-browser';

/**
 * Scripts that go into pages use the browser's own API object without the polyfill, a third of what every page would
 * load: promises are native to Manifest V3 in both browsers, and src/browser/messages.ts answers in the way that both
 * know. Background and own pages keep the polyfill.
 */
export function nativeBrowser(): Plugin {
  let intoPages = false;
  return {
    name: 'nutgraf-native-browser',
    enforce: 'pre',
    configResolved({ build }) {
      const lib = build.lib || undefined;
      intoPages = lib?.formats?.includes('iife') ?? false;
    },
    resolveId: (id) => (intoPages && POLYFILL.test(id) ? NATIVE : null),
    load: (id) =>
      id === NATIVE
        ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
        : null,
  };
}
