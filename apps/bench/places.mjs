import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder, projectRoot } from '../../tools/project.mjs';

export const here = dirname(fileURLToPath(import.meta.url));
export const peersFolder = join(here, 'peers');
/** What the bench keeps between runs; never committed. */
export const benchFolder = join(dataFolder, 'bench');
export const reportFile = join(projectRoot, 'docs/benchmarks.md');
export const scaleFile = join(projectRoot, 'docs/scale.md');
