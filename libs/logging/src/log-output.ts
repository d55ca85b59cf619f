import { write, writeSync } from 'node:fs';

/** Memory for lines that cannot be written yet; beyond it they are dropped and counted. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024;
/** What one write takes. */
const MOST_AT_ONCE_BYTES = 256 * 1024;
const RETRY_MS = 500;
/** For a pipe that is full for the moment. */
const RETRY_SOON_MS = 20;
/** A reader that is slow to take what is under way would keep the process from ending. */
const STUCK_MS = 500;

let dropped = 0;

/** Lines of this process that were never written. */
export const droppedLines = (): number => dropped;

/**
 * Where log lines go: written one after the other beside the work, never waited for. A full disk, a pipe that nobody reads
 * or whose reader is gone never ends the process: lines wait, then they are dropped and counted, until writing works again.
 */
export class LogOutput {
  private readonly waiting: Buffer[] = [];
  private waitingBytes = 0;
  private underway: Buffer | undefined;
  /** Whether an attempt is being made, and since when. */
  private isWriting = false;
  private since = 0;
  /** Whether the last attempt that came to an end failed. */
  private hasFailed = false;
  private droppedNow = 0;

  constructor(private readonly descriptor: number) {
    process.on('exit', () => this.writeRest());
  }

  write(line: string): void {
    const bytes = Buffer.from(line);
    if (this.waitingBytes + bytes.length > MOST_WAITING_BYTES) return this.drop(1);
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (!this.underway) this.begin();
  }

  private begin(): void {
    this.hasFailed = false;
    this.underway = this.next();
    if (this.underway) this.goOn();
  }

  private next(): Buffer | undefined {
    let size = 0;
    let count = 0;
    while (count < this.waiting.length && size < MOST_AT_ONCE_BYTES) size += this.waiting[count++]!.length;
    if (count === 0) return undefined;
    this.waitingBytes -= size;
    return Buffer.concat(this.waiting.splice(0, count), size);
  }

  private goOn(): void {
    this.isWriting = true;
    this.since = Date.now();
    write(this.descriptor, this.underway!, (error, written) => {
      this.isWriting = false;
      if (error) return this.failed(error);
      this.hasFailed = false;
      if (written < this.underway!.length) {
        this.underway = this.underway!.subarray(written);
        return this.goOn();
      }
      this.tellDropped();
      this.begin();
    });
  }

  /** Kept for when there is room, unless whoever read is gone. */
  private failed({ code }: NodeJS.ErrnoException): void {
    if (code === 'EPIPE' || code === 'EBADF') {
      this.drop(linesOf(this.underway!) + this.waiting.length);
      this.waiting.length = 0;
      this.waitingBytes = 0;
      this.underway = Buffer.alloc(0);
    }
    const pause = code === 'EAGAIN' ? RETRY_SOON_MS : RETRY_MS;
    this.hasFailed = true;
    setTimeout(() => (this.underway!.length > 0 ? this.goOn() : this.begin()), pause).unref();
  }

  private drop(lines: number): void {
    dropped += lines;
    this.droppedNow += lines;
  }

  private tellDropped(): void {
    if (this.droppedNow === 0) return;
    const told = { level: 'warn', time: new Date().toISOString(), service: 's-pass', dropped: this.droppedNow };
    const line = Buffer.from(`${JSON.stringify({ ...told, msg: 'Log lines could not be written' })}\n`);
    this.droppedNow = 0;
    this.waiting.push(line);
    this.waitingBytes += line.length;
  }

  /** At the end there is no other time; what does not go at once is left. */
  private writeRest(): void {
    if (this.isWriting && Date.now() - this.since > STUCK_MS) return;
    // What failed and is just tried again most likely fails again: better twice in the log than never.
    let rest = Buffer.concat(this.hasFailed ? [this.underway!, ...this.waiting] : this.waiting);
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(this.descriptor, rest));
    } catch {
      // Nobody is left to tell.
    }
  }
}

const linesOf = (text: Buffer): number => text.toString().split('\n').length - 1;
