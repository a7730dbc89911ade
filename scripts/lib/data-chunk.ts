import type { Plugin } from 'vite';

/** What the name recogniser knows by heart: its model, and the lists made by scripts/lists/build.mjs. */
const DATA = /nutgraf-model$|src\/parser\/entities\/data\/(?:firstNames|cities|countries|groups)\.ts$/;

/**
 * Puts the name recogniser's data into a file of their own beside the background's code (`chunks/names-data-….js`), so
 * that each can be seen and weighed alone. Scripts that go into pages are one file each and are left as they are.
 */
export function dataChunk(): Plugin {
  return {
    name: 'nutgraf-data-chunk',
    outputOptions(options) {
      if (options.format === 'iife') return options;
      return { ...options, codeSplitting: { groups: [{ name: 'names-data', test: DATA }] } };
    },
  };
}
