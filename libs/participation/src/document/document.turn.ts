import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/** Texts are compared one after the other, however many ask at once: else the pauses of all would end together. */
export function inTurn<T>(compare: () => Promise<T>): Promise<T> {
  const next = last.then(compare);
  last = next.catch(() => undefined);
  return next;
}

/** As long as this, in milliseconds, nobody else has a turn. */
const LONGEST = 10;

/** Call what it answers between the parts of long work: where it went on long enough, whatever else there is to do comes first. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST) return;
    await setImmediate();
    since = performance.now();
  };
}
