import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** What start and test keep between runs; never committed. */
export const dataFolder = join(projectRoot, '.data');

/** Node 24, which comes with the packages: the machine's own may be older. */
export const node24 = join(projectRoot, 'node_modules/.bin/node');

export function ensureDataFolder() {
  mkdirSync(dataFolder, { recursive: true });
  return dataFolder;
}

/** Node keeps what it compiled here, which halves the start of the server. */
export const compileCache = { NODE_COMPILE_CACHE: join(dataFolder, 'compile-cache') };
