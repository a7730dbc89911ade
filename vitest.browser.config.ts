import { defineConfig } from 'vitest/config';

/** The built extension in real Chromium and Firefox. Two files at a time: each starts browsers of its own. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/build.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
