import { setTimeout as delay } from 'node:timers/promises';

/** Longer than whatever holds a thing back on a busy machine, such as a restore into another database of the server. */
const PATIENCE_MS = 150_000;

/** Waits until something is so, which nothing tells of; asked again every 50 ms. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await isSo()); await delay(50))
    if (Date.now() > end) throw new Error(`It never comes to be: ${isSo}`);
}
