import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resources } from '../parser';

/** What the parser uses beside the text, from the project's folder; without the model file names are found by rules. */
export function loadResources(root: string): Resources {
  const path = join(root, 'assets/model/names.bin');
  return existsSync(path) ? { names: readFileSync(path) } : {};
}
