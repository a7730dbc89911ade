import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { dataChunk } from './scripts/lib/data-chunk';
import { modelPlugin } from './scripts/lib/model-plugin';
import { nativeBrowser } from './scripts/lib/native-browser';

/** Extension pages may load nothing but the package's own files, and may open no connection at all. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Keys that no browser, page habit or screen reader takes, at most four with a default (Chrome's limit). All of them can
 * be changed in the browser. Names are those of src/browser/commands.ts.
 */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
  toggle: { description: '__MSG_command_toggle__', suggested_key: { default: 'Alt+Shift+H' } },
  next: { description: '__MSG_command_next__', suggested_key: { default: 'Alt+Shift+Period' } },
  previous: { description: '__MSG_command_previous__', suggested_key: { default: 'Alt+Shift+Comma' } },
  'next-quote': { description: '__MSG_command_next_quote__' },
  'next-figure': { description: '__MSG_command_next_figure__' },
  // Escape does it too, but a page may take every key for itself.
  close: { description: '__MSG_command_close__' },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // WXT builds Firefox as MV2 unless told; both browsers get MV3.
  manifestVersion: 3,
  publicDir: 'assets',
  // Explicit imports only: every name can be found with grep.
  imports: false,
  vite: () => ({
    plugins: [modelPlugin(), dataChunk(), nativeBrowser(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // Every supported browser preloads modules itself; the polyfill would put a fetch into our pages.
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  }),
  hooks: {
    // The model goes into the background's bundle; a second copy would only make the package larger.
    'build:publicAssets': (_wxt, files) => {
      const kept = files.filter(({ relativeDest }) => !/^model[\\/]/.test(relativeDest));
      files.splice(0, files.length, ...kept);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: ['*://*/*'],
    content_scripts: [{ matches: ['*://*/*'], js: ['gate.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_name__' },
    commands: COMMANDS,
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nutgraf@nutgraf.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
