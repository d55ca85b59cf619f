// How Node runs a server, also in the container: `node tools/server-flags.mjs` prints it. Node built-ins only.
import { availableParallelism, totalmem } from 'node:os';
import { pathToFileURL } from 'node:url';

const MB = 2 ** 20;
const SMALLEST = 256;
const LARGEST = 2048;

/**
 * What glibc is told, also in the container. Left alone it keeps whatever is freed for the next one as soon as a large block was
 * freed: after a flood a hundred megabytes with holes in them. Blocks of a megabyte go back at once, which costs nothing to measure.
 */
export const serverMemory = { MALLOC_MMAP_THRESHOLD_: String(MB), MALLOC_TRIM_THRESHOLD_: String(8 * MB) };

/** Errors then point to our sources. */
export const sourceMaps = `--import=${new URL('./source-maps.mjs', import.meta.url).href}`;

/**
 * The heap may grow to a quarter of the memory that this machine or container has, shared by its processes; NODE_MEMORY_MB says
 * another size for each. Garbage is collected when the heap has grown by half since the last time: left alone, Node lets it pile
 * up for as long as there is memory. Once there is nothing to do, the server itself has it collected (`give-back.ts`), for which it
 * is shown how.
 *
 * @param {number} processes that serve beside each other
 */
export function serverFlags(processes = 1, environment = process.env) {
  const constrained = process.constrainedMemory?.() ?? 0;
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  const share = Math.floor(memory / MB / 4 / Math.max(processes, 1));
  const heap = Number(environment.NODE_MEMORY_MB) || Math.min(Math.max(share, SMALLEST), LARGEST);
  return [
    sourceMaps,
    `--max-old-space-size=${heap}`,
    '--max-semi-space-size=16',
    '--heap-growing-percent=50',
    '--expose-gc',
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const processes = Number(process.env.PROCESSES) || Math.min(availableParallelism(), 4);
  console.log(serverFlags(processes).join(' '));
}
