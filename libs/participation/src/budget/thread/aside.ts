import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { failure } from '#lib/graphql';
import { type Done, done, sizeOf, type Work } from './work.js';

/** Of fewer choices it is done before a thread has started. */
const SMALL = 2000;
/** Those who ask wait in one line, each for as long as this at most; a count for which nobody waits is not ended. */
const PATIENCE_MS = 20_000;
const MOST_WAITING = 8;
const MEMORY_MB = 512;

const due = pLimit(1);

/** For those who wait, in a line of their own. What takes long is done in a thread: the process answers others meanwhile, whatever is on the ballots. */
function aLine(): <T extends Work>(make: () => T) => Promise<Done<T>> {
  const line = pLimit(1);
  return async (make) => {
    if (line.pendingCount >= MOST_WAITING)
      throw failure('UNAVAILABLE', 'Too many ballots are being counted for others. Try again in a moment.');
    return line(() => inThread(make(), PATIENCE_MS));
  };
}

/** A preview, or a count that is looked at again. */
export const aside = aLine();
/** A file, which is everybody's: nobody's previews keep it waiting. */
export const fileAside = aLine();

/** Of what has to be counted, however long it takes. */
export const counting = <T extends Work>(work: T): Promise<Done<T>> => due(() => inThread(work, null));

async function inThread<T extends Work>(work: T, patience: number | null): Promise<Done<T>> {
  if (sizeOf(work) <= SMALL) return done(work);
  const thread = new Worker(new URL('./budget-thread.js', import.meta.url), {
    workerData: work,
    execArgv: [],
    ...(patience !== null && { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } }),
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      thread.once('message', resolve).once('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error);
      });
      thread.once('exit', (code) => reject(new Error(`Counting ended with ${code}`)));
      if (patience !== null) timer = setTimeout(() => reject(tooMuch()), patience);
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

const tooMuch = (): Error =>
  failure(
    'TIMEOUT',
    'These ballots take too much time or memory to count while somebody waits. Ask for fewer, or for fewer choices on each.',
  );
