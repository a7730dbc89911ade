import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import JSZip from 'jszip';

/** Every file below a folder. */
const filesBelow = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

/** Writes a built extension as one archive, the only form that Firefox installs for good. */
export async function pack(folder, file) {
  const zip = new JSZip();
  for (const path of filesBelow(folder)) zip.file(relative(folder, path), readFileSync(path));
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
  return file;
}
