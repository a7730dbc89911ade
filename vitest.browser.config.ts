import { defineConfig } from 'vitest/config';

/** The built extension in real Chromium and Firefox. Two files at a time: each starts browsers of its own. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/build.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine may starve a browser for seconds; a fault of ours fails every time.
    retry: 2,
    maxWorkers: 2,
  },
});
