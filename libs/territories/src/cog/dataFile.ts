import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Data files are not compiled: from the sources or from dist, they are found by climbing to the folder that has them. */
export function dataFile(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, 'libs', 'territories', 'data');
    if (existsSync(path)) return join(path, name);
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`libs/territories/data was not found above ${import.meta.url}`);
    folder = parent;
  }
}
