import { setPriority } from 'node:os';
import { NotRead } from './not-read.js';

/** Functions that a process apart offers: what they take and answer can be copied between processes. */
export type Readers = Record<string, (...args: never[]) => Promise<unknown>>;

export interface Call {
  name: string;
  args: never[];
}
export type Answer = { value: unknown } | { code: string; message: string };

/** Whoever waits for a page goes first. */
const NICENESS = 10;
/** How a reader ends over something that a library threw where nobody could catch it. */
export const STUMBLED = 77;

/** Makes this process a reader: it does what `Apart` asks, one call after the other, and ends with the process that started it. */
export function answerCalls(readers: Readers): void {
  setPriority(NICENESS);
  process.on('disconnect', () => process.exit());
  process.on('uncaughtException', () => process.exit(STUMBLED));
  process.on('message', ({ name, args }: Call) => {
    void readers[name]!(...args).then(
      (value) => tell({ value }),
      (error: Error) => tell(failed(error)),
    );
  });
}

const tell = (answer: Answer): void => void process.send!(answer);

const failed = (error: Error): Answer => ({ code: codeOf(error), message: error.message });

function codeOf(error: Error): string {
  if (error instanceof NotRead) return error.code;
  return NO_MEMORY.test(error.message) ? 'TOO_MUCH_MEMORY' : 'BROKEN';
}

/** What libraries in C say where they were given no memory; 8.5002 is what AVIF is drawn with. */
const NO_MEMORY = /out of memory|cannot allocate memory|AOM error 8\.5002/i;
