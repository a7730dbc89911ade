import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../..');

/** All files below a folder of the project, relative to its root; none where the folder is missing. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  const dir = join(ROOT, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return filesBelow(relative(ROOT, path), ending);
    return ending.test(name) ? [relative(ROOT, path)] : [];
  });
}

export const readFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
