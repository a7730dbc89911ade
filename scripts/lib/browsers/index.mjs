import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';

export { findBrowser, hasDisplay, isRoot, requireBrowser } from './find.mjs';
export { until } from './until.mjs';
export { openChromium, openFirefox };

/** Starts "chromium" or "firefox" with the built extension in `options.extension`. */
export function openBrowser(name, options) {
  return name === 'firefox' ? openFirefox(options) : openChromium(options);
}
