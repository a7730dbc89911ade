import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    // The built extension in real browsers has its own run (vitest.browser.config.ts).
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
});
