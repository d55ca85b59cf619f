// A log file that a child process writes to, kept from growing without end.
import * as fs from 'node:fs';

export const LARGEST = 10_000_000;

/** Opens it to append; what grows beyond the limit, before or meanwhile, becomes the one old file beside it. */
export function openLog(file, { largest = LARGEST, everyMs = 60_000 } = {}) {
  if (sizeOf(file) > largest) fs.renameSync(file, `${file}.1`);
  const descriptor = fs.openSync(file, 'a', 0o600);
  let begin = sizeOf(file);
  // The writer keeps its file whatever it is called: its content moves, and it goes on from the beginning.
  const timer = setInterval(() => {
    if (sizeOf(file) <= largest) return;
    keepOld(file);
    fs.truncateSync(file, 0);
    begin = 0;
  }, everyMs);
  timer.unref();
  return {
    descriptor,
    /** The child has the file open by now. */
    handedOver: () => fs.closeSync(descriptor),
    /** What was written since it was opened, its last part. */
    words() {
      const size = sizeOf(file);
      const from = Math.max(begin, size - 60_000);
      const buffer = Buffer.alloc(Math.max(0, size - from));
      const reader = fs.openSync(file, 'r');
      try {
        fs.readSync(reader, buffer, 0, buffer.length, from);
      } finally {
        fs.closeSync(reader);
      }
      return buffer.toString('utf8');
    },
    close: () => clearInterval(timer),
  };
}

/** Where the disk is full, room for what comes is worth more than what was. */
function keepOld(file) {
  try {
    fs.copyFileSync(file, `${file}.1`);
  } catch {
    fs.rmSync(`${file}.1`, { force: true });
  }
}

const sizeOf = (file) => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
