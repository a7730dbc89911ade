import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const NAME = 'virtual:nutgraf-model';
const FILE = 'assets/model/names.bin';

/**
 * Serves the name recogniser's model as a string inside the bundle that imports `virtual:nutgraf-model` (gzip, then
 * base64): our pages may open no connection, not even to the package itself, so the model cannot be a file of its own.
 */
export function modelPlugin(): Plugin {
  return {
    name: 'nutgraf-model',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(FILE);
      const text = existsSync(FILE) ? gzipSync(readFileSync(FILE), { level: 9 }).toString('base64') : '';
      return `export default ${JSON.stringify(text)};`;
    },
  };
}
