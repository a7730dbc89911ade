import { buildExtension } from '../../scripts/lib/wxt.mjs';

/** Builds the extension in mode "test" for both browsers before the first test. */
export function setup(): void {
  buildExtension('chrome', 'test');
  buildExtension('firefox', 'test');
}
