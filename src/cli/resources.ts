import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resources } from '../parser/analyze';

const FILE = 'assets/model/names.bin';

/** The name recogniser's model from the project's folder, looked for upwards from this file; nothing when it is not there. */
export function loadResources(from: string = dirname(fileURLToPath(import.meta.url))): Resources {
  const path = join(from, FILE);
  if (existsSync(path)) return { names: readFileSync(path) };
  const up = dirname(from);
  return up === from ? {} : loadResources(up);
}
